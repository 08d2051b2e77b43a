import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFines } from "./fines.ts";
import { countJournal } from "./rig.ts";

const folder = mkdtempSync(join(tmpdir(), "finewatch-rig-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fines = makeFines(4, 1).map((fine, n) => ({ ...fine, keyword: "Alder", second: n === 3 }));
const [A, B, C, D] = fines.map(({ word }) => word) as [string, string, string, string];
const single = (word: string, more = "") => ({
  embeds: [{ title: `ICO fined ${word} Alder Ltd`, description: more }],
});
const digest = (words: readonly string[], more = "") => ({
  embeds: [
    { description: words.map((word) => `🔴 **ICO fined ${word} Alder Ltd**\n[First]${more}`).join("\n") },
  ],
});
const made = (messageId: string, body: object) => ({ what: "create", channelId: "1", messageId, body });
const edited = (messageId: string, body: object) => ({ what: "edit", channelId: "1", messageId, body });

describe("the count of a drill", () => {
  it.each([
    ["singles and a digest", [made("a", single(A)), made("b", digest([B, C, D], " · 2 reports"))], {}],
    ["a fine that no message tells", [made("b", digest([B, C, D], " · 2 reports"))], { lost: 1 }],
    [
      "a line that an edit took away",
      [
        made("a", single(A)),
        made("b", digest([B, C, D], " · 2 reports")),
        edited("b", digest([C, D], " · 2 reports")),
      ],
      { lost: 1 },
    ],
    [
      "one fine alone and in a digest",
      [made("a", single(A)), made("b", digest([A, B, C, D], " · 2 reports"))],
      { doubled: 1 },
    ],
    [
      "one fine in two digests",
      [made("a", digest([A, B])), made("b", digest([B, C, D], " · 2 reports"))],
      { doubled: 1 },
    ],
    [
      "one fine twice in a digest",
      [made("a", single(A)), made("b", digest([B, C, D, C], " · 2 reports"))],
      { doubled: 1 },
    ],
    ["a digest that does not count the second report", [made("a", digest([A, B, C, D]))], { stale: 1 }],
    [
      "a digest that an edit brought up to date",
      [made("a", digest([A, B, C, D])), edited("a", digest([A, B, C, D], " · 2 reports"))],
      {},
    ],
    [
      "a labelled message",
      [
        made("a", digest([A, B, C, D], " · 2 reports")),
        made("b", { embeds: [...digest([A, B]).embeds, { footer: { text: "possibly sent twice" } }] }),
      ],
      { labelled: 2 },
    ],
  ])("%s", (_what, entries, wrong) => {
    const file = join(folder, "journal.jsonl");
    writeFileSync(file, entries.map((entry) => JSON.stringify(entry)).join("\n"));
    expect(countJournal(file, fines, { alder: "1" })).toMatchObject({
      expected: 4,
      lost: 0,
      doubled: 0,
      stale: 0,
      labelled: 0,
      astray: 0,
      ...wrong,
    });
  });
});
