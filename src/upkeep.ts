import type { Core } from "./core.ts";
import type { AlertChannel } from "./deliver/channel.ts";
import type { Http } from "./fetch/http.ts";
import type { Logger } from "./logger.ts";
import { loadRates, type RateDeps, refreshRates } from "./rates.ts";
import { createReload } from "./reload.ts";
import { sendReminders } from "./reminders.ts";
import { openKv } from "./store/kv.ts";

export interface UpkeepDeps {
  readonly core: Core;
  readonly http: Pick<Http, "get">;
  readonly logger: Logger;
  readonly channelOf: (guildId: string) => AlertChannel | null;
}

export interface Upkeep {
  /** Takes over what was kept between starts. */
  begin(): Promise<void>;
  /** Does what is due at an ISO time; what fails is logged and tried again at the next hour. */
  tick(now: string): Promise<void>;
}

const HOUR_MS = 3_600_000;
/** Rates are asked for after each business day's publication, and again every few hours while they fail. */
const RATES_EVERY_MS = 6 * HOUR_MS;

/** What goes on beside the line: configuration, rates and reminders. */
export function createUpkeep(deps: UpkeepDeps): Upkeep {
  const { core, logger } = deps;
  const { store } = core;
  const reload = createReload(core, logger);
  const kept = openKv<string>(store, "rates");
  const rates: RateDeps = {
    http: deps.http,
    cache: { get: () => kept.get("ecb"), set: (csv) => kept.set("ecb", csv) },
    current: core.rates,
    use: core.useRates,
  };
  const lastRun = new Map<string, number>();

  async function every(name: string, ms: number, now: string, work: () => Promise<unknown>): Promise<void> {
    const at = Date.parse(now);
    if (at - (lastRun.get(name) ?? Number.NEGATIVE_INFINITY) < ms) return;
    lastRun.set(name, at);
    try {
      await work();
    } catch (error) {
      logger.warn(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  return {
    begin: () => loadRates(rates),
    async tick(now) {
      reload.check();
      if (core.config.settings.rates.fetch)
        await every("Exchange rates", RATES_EVERY_MS, now, () => refreshRates(rates, now));
      await every("Reminders", HOUR_MS, now, () => sendReminders(deps, now));
    },
  };
}
