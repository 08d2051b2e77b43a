import { collectDefaultMetrics, Gauge, Registry } from "prom-client";

/** What is measured at one scrape. */
export interface Measured {
  /** What became of attempts to send or edit alerts since the start. */
  readonly counted: ReadonlyMap<string, number>;
  readonly outbox: { readonly counts: Readonly<Record<string, number>>; readonly oldest: string | null };
  /** The status of each source. */
  readonly statuses: readonly string[];
  /** ms since 1970. */
  readonly now: number;
}

/** Writes the metrics in Prometheus' text format. */
export type Scrape = (measured: Measured) => Promise<string>;

/** Metrics of this process: Node's own, alerts, outbox, backlog age and sources. */
export function createScrape(): Scrape {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const outcomes = new Gauge({
    name: "finewatch_alerts",
    help: "What became of attempts to send or edit alerts",
    labelNames: ["outcome"],
    registers,
  });
  const outbox = new Gauge({
    name: "finewatch_outbox",
    help: "Alerts by state",
    labelNames: ["state"],
    registers,
  });
  const backlog = new Gauge({
    name: "finewatch_backlog_seconds",
    help: "Age of the oldest alert that waits",
    registers,
  });
  const sources = new Gauge({
    name: "finewatch_sources",
    help: "Sources by status",
    labelNames: ["status"],
    registers,
  });
  return (measured) => {
    for (const [outcome, n] of measured.counted) outcomes.set({ outcome }, n);
    outbox.reset();
    for (const [state, n] of Object.entries(measured.outbox.counts)) outbox.set({ state }, n);
    const { oldest } = measured.outbox;
    backlog.set(oldest ? Math.max(0, (measured.now - Date.parse(oldest)) / 1000) : 0);
    sources.reset();
    for (const status of measured.statuses) sources.inc({ status });
    return registry.metrics();
  };
}
