#!/usr/bin/env node
// Starts the command line on a Node that runs TypeScript: this one, else the one that npm installed beside us.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as modules from "node:module";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("./cli.ts", import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
// A bot runs for months and makes little that lives long: a young generation of 60 MB would be memory for nothing.
const YOUNG = "--max-semi-space-size=4";
const flags = process.execArgv.some((flag) => flag.startsWith("--max-semi-space-size")) ? [] : [YOUNG];
// glibc gives every thread a heap of its own and keeps what was freed there: 20 MB (mallopt(3), M_ARENA_MAX).
const arenas = { MALLOC_ARENA_MAX: "1" };
const long = (process.argv[2] ?? "run") === "run";

if (major > 24 || (major === 24 && minor >= 12)) {
  // Read by the C library at its start: the same process begins once more, with the same id.
  if (long && process.platform === "linux" && !process.env.MALLOC_ARENA_MAX && !process.channel)
    process.execve?.(
      process.execPath,
      [process.execPath, ...flags, ...process.execArgv, ...process.argv.slice(1)],
      { ...process.env, ...arenas },
    );
  // Types are stripped once, not at every start.
  modules.enableCompileCache?.();
  process.argv[1] = cli;
  await import("./cli.ts");
} else {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const own = fileURLToPath(new URL(`../node_modules/node/bin/${name}`, import.meta.url));
  if (!existsSync(own)) {
    console.error(
      `finewatch: Node ${process.versions.node} is too old and node_modules/node is missing: run "npm ci" first, or use Node 24.12 or later`,
    );
    process.exit(1);
  }
  const child = spawn(own, [...(long ? [YOUNG] : []), cli, ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...arenas, ...process.env },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
