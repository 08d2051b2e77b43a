import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../src/config.ts";
import { freshDatabase } from "../store/engines.ts";

const BASE = {
  ...process.env,
  DISCORD_TOKEN: "",
  DATABASE_URL: "",
  DATA_DIR: join(ROOT, "data", "test-cache"),
};

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a process of its own. */
function finewatch(
  args: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(ROOT, "src/bin.mjs"), ...args],
      { env: { ...BASE, ...options.env }, maxBuffer: 1 << 24, timeout: 30_000 },
      (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
    child.stdin?.end(options.input ?? "");
  });
}

describe("finewatch ingest and fines", () => {
  it("learn the seeds and answer in the agreed shape", async () => {
    await using database = await freshDatabase("sqlite");
    const file = join(database.folder, "x.db");
    expect(await finewatch(["ingest", join(ROOT, "seeds"), "--db", file])).toMatchObject({
      code: 0,
      out: expect.stringContaining("3 files: 9 new articles"),
    });
    const { out } = await finewatch(["fines", "clearview", "--json", "--db", file]);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      respondent: { name: "Clearview AI" },
      penalties: 2,
      total: { EUR: "25200000" },
      cases: [{ authority: { name: "CNIL" } }],
    });
    expect(Object.keys(answer.cases[0].events[0]).toSorted()).toEqual([
      "amount",
      "decidedOn",
      "followUpTo",
      "id",
      "kind",
      "reportedOn",
      "reports",
    ]);
    expect(Object.keys(answer.cases[0].events[0].reports[0]).toSorted()).toEqual([
      "publishedAt",
      "publisher",
      "title",
      "url",
    ]);
    const table = await finewatch(["fines", "clearview", "--db", file]);
    expect(table.out).toContain("Clearview AI: 2 penalties, EUR 25200000");
  });

  it("answer an unknown company with no penalties", async () => {
    await using database = await freshDatabase("sqlite");
    const file = join(database.folder, "x.db");
    expect(JSON.parse((await finewatch(["fines", "Nobody at all", "--json", "--db", file])).out)).toEqual({
      respondent: { name: "Nobody at all" },
      penalties: 0,
      total: {},
      cases: [],
    });
    expect(await finewatch(["fines", "Nobody at all", "--db", file])).toMatchObject({
      code: 0,
      out: expect.stringContaining('"Nobody at all"'),
    });
  });
});

describe("finewatch detect", () => {
  it("answers every line with its events and their evidence", async () => {
    const input = [
      { id: "a", title: "CNIL fines Lumenface €3 million", text: "" },
      {
        id: "b",
        title: "A quiet day",
        text: "Nothing happened.",
        url: "https://example.org/b",
        publishedAt: "2026-01-01T00:00:00Z",
      },
    ];
    const { code, out } = await finewatch(["detect"], {
      input: input.map((row) => JSON.stringify(row)).join("\n"),
    });
    const rows = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(rows[0]).toMatchObject({
      id: "a",
      events: [
        {
          kind: "fine",
          respondent: { name: "Lumenface" },
          authority: { name: "CNIL" },
          amount: { value: "3000000", currency: "EUR" },
          evidence: { quote: expect.any(String), index: expect.any(Number) },
        },
      ],
    });
    expect(rows[1]).toEqual({ id: "b", events: [] });
  });

  it("names the line that is no JSON", async () => {
    expect(await finewatch(["detect"], { input: '{"id":"a","title":"x","text":""}\n{oops' })).toMatchObject({
      code: 1,
      err: expect.stringContaining("line 2: not JSON"),
    });
  });
});

describe("finewatch explain", () => {
  it("says why a text gives nothing", async () => {
    expect(
      await finewatch(["explain"], { input: "The club fined its striker 10,000 euros for being late." }),
    ).toMatchObject({ code: 0, out: expect.stringContaining("No event.") });
  });
});

describe("bad input costs one clear line", () => {
  it.each<[string, string, string, RegExp]>([
    ["broken YAML", "a.md", '---\ntitle: "unclosed\nurl: https://example.org/a\n---\ntext', /a\.md/],
    ["front matter that is code", "b.md", "---js\nprocess.exit(7)\n---\ntext", /b\.md.*(code|refus|js)/i],
    ["invalid JSON", "c.json", "{this is no json at all", /c\.json/],
    [
      "a web page",
      "d.xml",
      "<!doctype html><html><head><title>Sign in</title></head><body>Sign in</body></html>",
      /d\.xml.*web page/,
    ],
    ["an empty file", "e.xml", "", /e\.xml.*empty/],
  ])("%s", async (_name, name, content, line) => {
    await using database = await freshDatabase("sqlite");
    const folder = join(database.folder, "in");
    mkdirSync(folder);
    writeFileSync(join(folder, name), content);
    writeFileSync(
      join(folder, "good.md"),
      "---\ntitle: CNIL fines Lumenface 3 million euros\ndate: 2026-01-02\nurl: https://example.org/good\n---\nThe CNIL fined Lumenface 3 million euros.\n",
    );
    const { code, out, err } = await finewatch(["ingest", folder, "--db", join(database.folder, "x.db")], {
      env: { LOG_LEVEL: "info" },
    });
    expect(code).toBe(0);
    expect(out).toMatch(/2 files: [12] new articles/);
    expect(`${err}${out}`).not.toMatch(/\n\s+at /);
    const { out: fines } = await finewatch([
      "fines",
      "Lumenface",
      "--json",
      "--db",
      join(database.folder, "x.db"),
    ]);
    expect(JSON.parse(fines)).toMatchObject({ penalties: 1 });
    if (name !== "a.md") expect(err).toMatch(line);
  });

  it("a feed cut in half keeps its whole items", async () => {
    await using database = await freshDatabase("sqlite");
    const file = join(database.folder, "cut.xml");
    writeFileSync(
      file,
      '<rss version="2.0"><channel><title>T</title><item><title>One</title><link>https://example.org/1</link></item><item><title>Two</title><link>https://example.org/2</link></item><item><title>Thr',
    );
    const { out } = await finewatch(["parse", file]);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).title)
        .slice(0, 2),
    ).toEqual(["One", "Two"]);
  });

  it.each<[string, readonly string[], Record<string, string>, RegExp]>([
    [
      "a path that does not exist",
      ["ingest", "/no/such/path"],
      {},
      /\/no\/such\/path does not exist: give a file or folder/,
    ],
    ["an unknown command", ["dance"], {}, /^$/],
    ["a command that every object has", ["constructor"], {}, /^$/],
    ["an unknown option", ["fines", "--loud"], {}, /--loud/],
    ["an invalid port", ["run"], { PORT: "none" }, /PORT is not valid/],
    ["an invalid Discord address", ["run"], { DISCORD_API_URL: "ftp://x" }, /DISCORD_API_URL is not valid/],
    ["an invalid database address", ["run"], { DATABASE_URL: "mysql://x" }, /DATABASE_URL is not valid/],
    ["a missing name", ["fines"], {}, /needs the name of a company/],
  ])("%s", async (_name, args, env, line) => {
    const { code, err } = await finewatch(args, { env });
    expect(code).toBeGreaterThan(0);
    expect(err.trim()).toMatch(line);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("an invalid value in finewatch.yaml names the file, the place and the remedy", async () => {
    await using database = await freshDatabase("sqlite");
    writeFileSync(join(database.folder, "finewatch.yaml"), "polling:\n  maxAlertAge: soon\n");
    const { code, err } = await finewatch(["run"], {
      env: { CONFIG_DIR: database.folder, DATA_DIR: database.folder },
    });
    expect(code).toBe(1);
    expect(err).toMatch(/finewatch\.yaml, polling\.maxAlertAge: .*such as "7d".*correct it/);
  });

  it("a data folder that cannot be used", async () => {
    await using database = await freshDatabase("sqlite");
    writeFileSync(join(database.folder, "taken"), "");
    const { code, err } = await finewatch(["run"], { env: { DATA_DIR: join(database.folder, "taken") } });
    expect(code).toBe(1);
    expect(err).toMatch(/cannot be opened.*set DATA_DIR/);
  });
});
