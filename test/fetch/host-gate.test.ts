import { describe, expect, it } from "vitest";
import { createHostGate } from "../../src/fetch/host-gate.ts";

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Sends `hosts` through a gate, each for 5 ms; tells the order of starts and the most at once, by host and overall. */
async function run(hosts: readonly string[], limits: Parameters<typeof createHostGate>[0]) {
  const gate = createHostGate(limits);
  const started: string[] = [];
  const active = new Map<string, number>();
  const most = { host: 0, overall: 0 };
  await Promise.all(
    hosts.map(async (host) => {
      const leave = await gate.enter(host);
      started.push(host);
      active.set(host, (active.get(host) ?? 0) + 1);
      most.host = Math.max(most.host, active.get(host)!);
      most.overall = Math.max(
        most.overall,
        [...active.values()].reduce((sum, each) => sum + each),
      );
      await pause(5);
      active.set(host, active.get(host)! - 1);
      leave();
    }),
  );
  return { started, most };
}

const crowd = ["a", "a", "a", "a", "a", "b", "b", "c", "d", "e", "f", "a"];

describe("the gate", () => {
  it.each([
    [2, 64, 2, 8],
    [1, 64, 1, 6],
    [2, 3, 2, 3],
    [5, 1, 1, 1],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 6, 12],
  ])("lets %d to a host and %d altogether", async (perHost, overall, host, together) => {
    const { started, most } = await run(crowd, { perHost, overall, gapMs: 0 });
    expect(started.toSorted()).toEqual(crowd.toSorted());
    expect(most).toEqual({ host, overall: together });
  });

  it("gives a common place to hosts in turn, so that a crowd at one does not starve the others", async () => {
    const { started } = await run([...Array(20).fill("crowd"), "one", "two"], {
      perHost: 2,
      overall: 2,
      gapMs: 0,
    });
    expect(started.indexOf("one")).toBeLessThan(6);
    expect(started.indexOf("two")).toBeLessThan(8);
  });

  it("keeps the order of arrival at a host", async () => {
    const gate = createHostGate({ perHost: 1, overall: 64, gapMs: 1 });
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3, 4].map(async (n) => {
        const leave = await gate.enter("a");
        order.push(n);
        leave();
      }),
    );
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it("does not let one host's gap hold another", async () => {
    const gate = createHostGate({ perHost: 2, overall: 2, gapMs: 10_000 });
    (await gate.enter("a"))();
    const waiting = new AbortController();
    const second = gate.enter("a", waiting.signal).catch(() => "given up");
    (await gate.enter("b"))();
    waiting.abort();
    expect(await second).toBe("given up");
  });

  it("gives a place that nobody took any more to the next", async () => {
    const gate = createHostGate({ perHost: 1, overall: 1, gapMs: 0 });
    const leave = await gate.enter("a");
    const waiting = new AbortController();
    const given = gate.enter("b", waiting.signal).catch((reason: unknown) => reason);
    const third = gate.enter("c");
    waiting.abort("why");
    leave();
    expect(await given).toBe("why");
    (await third)();
    (await gate.enter("b"))();
  });

  it("refuses a signal that was aborted before", async () => {
    const gate = createHostGate({ perHost: 1, overall: 1, gapMs: 0 });
    await expect(gate.enter("a", AbortSignal.abort("before"))).rejects.toBe("before");
    (await gate.enter("a"))();
  });
});
