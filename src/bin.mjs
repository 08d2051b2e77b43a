#!/usr/bin/env node
// Starts the command line on a Node that runs TypeScript: this one, else the one that npm installed beside us.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as modules from "node:module";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("./cli.ts", import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > 24 || (major === 24 && minor >= 12)) {
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
  const child = spawn(own, [cli, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
