import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { FinewatchError } from "./domain/errors.ts";

/** Files from this size on are read by a process of their own: a list of 230 KB takes 50 MB meanwhile. */
const LONG_BYTES = 32_768;
/** The longest list, as JSON. */
const MAX_JSON_BYTES = 256_000_000;

/** The data of a YAML file. Throws FinewatchError `config.invalid` with the line of the first fault. */
export function readYaml(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new FinewatchError(
      "config.invalid",
      `${file} cannot be read: restore it or check its permissions`,
      {
        fate: "permanent",
        cause,
      },
    );
  }
  // The library is loaded only where no cache has the answer: it is a sixth of an idle bot's memory.
  const { parseDocument } = createRequire(import.meta.url)("yaml") as typeof import("yaml");
  const document = parseDocument(text, { schema: "core" });
  const [fault] = document.errors;
  if (fault) {
    const line = fault.linePos?.[0].line ?? 1;
    throw new FinewatchError("config.invalid", `${file}, line ${line}: ${fault.message.split("\n")[0]}`, {
      fate: "permanent",
    });
  }
  return document.toJS({ maxAliasCount: 50 });
}

/**
 * As {@link readYaml}, for the long lists: what a file said is kept as JSON under `cacheDir`, by the hash of the file,
 * because JSON is read fifty times as fast. A cache that cannot be written costs time, nothing else.
 */
export function readYamlCached(file: string, cacheDir: string): unknown {
  if (!existsSync(file)) return readYaml(file);
  const bytes = readFileSync(file);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const name = basename(file);
  const cached = join(cacheDir, `${name}.${hash}.json`);
  try {
    return JSON.parse(readFileSync(cached, "utf8"));
  } catch {
    const value = bytes.length < LONG_BYTES ? readYaml(file) : readApart(file);
    try {
      mkdirSync(cacheDir, { recursive: true, mode: 0o700 });
      for (const old of readdirSync(cacheDir)) if (old.startsWith(`${name}.`)) rmSync(join(cacheDir, old));
      writeFileSync(cached, JSON.stringify(value));
    } catch {
      // The list itself was read.
    }
    return value;
  }
}

/** As {@link readYaml}, in a process that takes the memory of it away when it ends; V8 would keep what it once had. */
function readApart(file: string): unknown {
  try {
    const json = execFileSync(process.execPath, [import.meta.filename, file], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: MAX_JSON_BYTES,
    });
    return JSON.parse(json);
  } catch {
    // Here the fault has its words; and where no process may be started, the list is read all the same.
    return readYaml(file);
  }
}

if (import.meta.main) process.stdout.write(JSON.stringify(readYaml(process.argv[2] ?? "")));
