import { statSync } from "node:fs";
import { join } from "node:path";
import { readSettings } from "./config.ts";
import { type Core, readParties } from "./core.ts";
import type { Logger } from "./logger.ts";

const FILES = ["finewatch.yaml", "companies.yaml", "authorities.yaml"] as const;

export interface Reload {
  /** Looks whether a file changed and takes it over whole; a file with faults is told once and changes nothing. */
  check(): void;
}

/**
 * Follows the configuration files by their time and size. What guilds set by command stays theirs. The pace of
 * sending and the limits of connections are read at a start only.
 */
export function createReload(core: Core, logger: Logger): Reload {
  const { configDir, dataDir } = core.config;
  const state = (name: string): string => {
    try {
      const { mtimeMs, size } = statSync(join(configDir, name));
      return `${mtimeMs}/${size}`;
    } catch {
      return "none";
    }
  };
  const seen = new Map(FILES.map((name) => [name, state(name)]));
  return {
    check() {
      const changed = FILES.filter((name) => {
        const now = state(name);
        const differs = seen.get(name) !== now;
        seen.set(name, now);
        return differs;
      });
      if (changed.length === 0) return;
      try {
        const settings = readSettings(join(configDir, "finewatch.yaml"), join(dataDir, "cache"));
        const lists = changed.some((name) => name !== "finewatch.yaml");
        core.reconfigure(settings, lists ? readParties({ configDir, dataDir }, logger) : core.parties);
        logger.info(`${changed.join(", ")} changed and ${changed.length === 1 ? "is" : "are"} in use`);
      } catch (error) {
        logger.error(
          `${error instanceof Error ? error.message : String(error)}; what was read before stays in use`,
        );
      }
    },
  };
}
