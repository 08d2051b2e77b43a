import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");
/** Folders that must stay free of input, output and clocks. */
const PURE = ["domain", "parse", "detect", "link", "decide"];
const EDGES = ["fetch", "store", "deliver", "bot", "web"];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly type: boolean;
}

function roomOf(path: string): string {
  const [first = "", second] = relative(SRC, path).split("/");
  return second ? first : "root";
}

const imports: readonly Import[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .flatMap((entry) => {
    const file = join(entry.parentPath, entry.name);
    const code = readFileSync(file, "utf8");
    const found = [...code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm)];
    const dynamic = [...code.matchAll(/\bimport\("([^"]+)"\)/g)].map((m) => [m[0], undefined, m[1]] as const);
    return [...found, ...dynamic].map((match) => ({
      file: relative(SRC, file),
      from: roomOf(file),
      to: match[2]!.startsWith(".") ? resolve(dirname(file), match[2]!) : match[2]!,
      type: match[1] !== undefined,
    }));
  });

/** Why an import is not allowed, or null. */
function objection({ from, to, type }: Import): string | null {
  const target = to.startsWith("/") ? roomOf(to) : to.startsWith("node:") ? "node" : "package";
  if (from === "root" || from === "cli") return null;
  if (target === "root" || target === "cli") return "nobody imports main, cli, pipeline or schedule";
  if (target === from) return null;
  if (from === "domain") return "domain imports nothing";
  if (target === "domain") return null;
  if (PURE.includes(from)) {
    if (target === "node") return "pure rooms do no input or output";
    return target === "package" ? null : "pure rooms import domain only";
  }
  if (target === "node" || target === "package" || type) return null;
  return EDGES.includes(target) || PURE.includes(target) ? "edges import other rooms as types only" : null;
}

describe("the import table", () => {
  it("finds the imports of every room", () => {
    const rooms = new Set(imports.map(({ from }) => from));
    expect([...rooms].toSorted()).toEqual([
      "bot",
      "cli",
      "decide",
      "deliver",
      "detect",
      "domain",
      "fetch",
      "link",
      "parse",
      "root",
      "store",
      "web",
    ]);
  });

  it("is kept by every import", () => {
    const broken = imports.flatMap((one) => {
      const why = objection(one);
      return why ? [`${one.file} → ${one.to.replace(SRC, "src")}: ${why}`] : [];
    });
    expect(broken).toEqual([]);
  });

  it.each([
    ["domain", "node:fs", "domain imports nothing"],
    ["detect", join(SRC, "store/db.ts"), "pure rooms import domain only"],
    ["parse", "node:fs", "pure rooms do no input or output"],
    ["deliver", join(SRC, "store/db.ts"), "edges import other rooms as types only"],
    ["bot", join(SRC, "main.ts"), "nobody imports main, cli, pipeline or schedule"],
  ])("refuses %s → %s", (from, to, why) => {
    expect(objection({ file: "x.ts", from, to, type: false })).toBe(why);
  });

  it("finds no clock and no randomness in the pure rooms", () => {
    const found = readdirSync(SRC, { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() &&
          entry.name.endsWith(".ts") &&
          PURE.includes(roomOf(join(entry.parentPath, entry.name))),
      )
      .filter((entry) =>
        /\bDate\.now\(\)|\bnew Date\(\)|\bMath\.random\(/.test(
          readFileSync(join(entry.parentPath, entry.name), "utf8"),
        ),
      )
      .map((entry) => entry.name);
    expect(found).toEqual([]);
  });

  it("has one HTTP client: only fetch/ and the Discord edge speak to the network", () => {
    const clients = imports
      .filter(({ to }) => /^(undici|node:https?|node:net|node:tls|axios|got|ky)$/.test(to))
      .map(({ file }) => file);
    expect(clients.filter((file) => !file.startsWith("fetch/") && file !== "web/server.ts")).toEqual([]);
    const globals = readdirSync(SRC, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && entry.name !== "page.ts")
      .filter((entry) => /(?<![.\w])fetch\(/.test(readFileSync(join(entry.parentPath, entry.name), "utf8")))
      .map((entry) => entry.name);
    expect(globals).toEqual([]);
  });
});
