import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly version?: string;
  readonly gypfile?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, "..");
const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  packages: Readonly<Record<string, Locked>>;
};

describe("the lock file", () => {
  // npm forgets `"gypfile": false` when it writes a lock and would then want Python and a compiler for better-sqlite3,
  // whose binaries are in its package. After "npm install", put the key back and take hasInstallScript out.
  it("lets better-sqlite3 be installed without a compiler", () => {
    expect(packages["node_modules/better-sqlite3"]).toMatchObject({ gypfile: false });
    expect(packages["node_modules/better-sqlite3"]).not.toHaveProperty("hasInstallScript");
  });

  it("names every platform's optional packages, so that `npm ci` agrees on all of them", () => {
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`]),
    );
    expect(missing).toEqual([]);
  });

  it("names no registry", () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it("lets only the packages run scripts that need them", () => {
    const { allowScripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      allowScripts: Record<string, boolean>;
    };
    const scripted = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path.replace(/^.*node_modules\//, "")] : [],
    );
    expect(scripted.filter((name) => allowScripts[name] === undefined)).toEqual([]);
  });
});
