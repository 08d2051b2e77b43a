import { describe, expect, it } from "vitest";
import { openRoom } from "./room.ts";

describe("commands about companies", () => {
  it("answers /fines with totals, the timeline and a chart", async () => {
    const { server, id } = await openRoom();
    const reply = await server.user
      .command("fines", { company: "clearview" }, { in: id("general"), as: "member" })
      .reply();
    expect(reply.embeds[0]?.title).toBe("Clearview AI");
    expect(reply.embeds[0]?.description).toContain("2 penalties");
    expect(reply.embeds[0]?.description).toContain("EUR 25,200,000");
    expect(reply.attachments[0]?.filename).toBe("timeline.png");
    expect(reply.attachments[0]).toMatchObject({ description: expect.stringContaining("Clearview AI") });
    expect(server.invalid).toEqual([]);
  });
});
