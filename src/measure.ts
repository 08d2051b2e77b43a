import type { Core } from "./core.ts";
import type { SenderEvent } from "./deliver/sender.ts";
import type { Scrape } from "./metrics.ts";
import { sourceHealth } from "./schedule.ts";
import * as outboxStore from "./store/outbox.ts";
import { listSources } from "./store/sources.ts";

/** Counts what the sender does; the metrics library is loaded when somebody first asks for them. */
export function createMetrics(core: Core, now: () => number) {
  const counted = new Map<string, number>();
  const text = async (): Promise<string> => {
    scrape ??= import("./metrics.ts").then(({ createScrape }) => createScrape());
    const sources = (await listSources(core.store.db)).filter(({ source }) => source.enabled);
    const statuses = sources.map(
      ({ source, state }) => sourceHealth(state, source, new Date(now()).toISOString()).status,
    );
    return (await scrape)({
      counted,
      outbox: await outboxStore.outboxHealth(core.store.db),
      statuses,
      now: now(),
    });
  };
  let scrape: Promise<Scrape> | null = null;
  return {
    sent: (event: SenderEvent) => counted.set(event.type, (counted.get(event.type) ?? 0) + 1),
    text,
  };
}
