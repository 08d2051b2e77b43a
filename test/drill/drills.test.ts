import { describe, expect, it } from "vitest";
import { clockSteps } from "./clock.ts";
import { fullDisk } from "./disk.ts";
import { gatewayDrops, outage } from "./outage.ts";
import { simulate } from "./simulate.ts";

describe("the drills, shortened", () => {
  it("simulation: ten seeds lose and double nothing", async () => {
    for (let seed = 1; seed <= 10; seed++) expect(await simulate(seed)).toMatchObject({ seed, wrong: [] });
  }, 120_000);

  it("outage: everything comes within ten minutes of Discord's return, once and in order", async () => {
    const done = await outage(1, 60);
    expect(done).toMatchObject({ wrong: [], disordered: 0 });
    expect(done.backlog).toBeGreaterThan(20);
    expect(done.seconds).toBeLessThanOrEqual(600);
  }, 120_000);

  it("gateway: alerts go out whatever happens to it, and it comes back", async () => {
    expect(await gatewayDrops(3)).toEqual({ posted: 3, expected: 3, drops: 3, connected: true });
  }, 120_000);

  it("clock: steps of a day, an hour and a second double nothing and hold no poll up", async () => {
    const done = await clockSteps(1);
    expect(done.wrong).toEqual([]);
    expect(done.longestGap).toBeLessThanOrEqual(5);
    expect(done.polls).toBeGreaterThan(done.wanted * 0.8);
    expect(done.polls).toBeLessThan(done.wanted * 1.3);
  }, 120_000);

  it("disk: nothing is sent without a durable mark, and all is well within a minute of the repair", async () => {
    const done = await fullDisk();
    // Without the right to mount a small disk there is nothing to fill.
    if (done.skipped !== null) return expect(done.skipped).toContain("tmpfs");
    expect(done).toMatchObject({ wrong: [], unmarked: 0, readOnly: "store.unwritable" });
    expect(done.failures).toBeGreaterThan(0);
    expect(done.healthyAfter).toBeLessThanOrEqual(60);
  }, 120_000);
});
