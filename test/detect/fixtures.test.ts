import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createDetector } from "../../src/detect/detect.ts";
import type { EnforcementEvent, EventKind } from "../../src/domain/enforcement.ts";
import { majorString } from "../../src/domain/money.ts";
import { shippedCatalogue } from "./catalogue-file.ts";

/** Only the fields that a fixture asserts; null asserts absence. */
interface Expected {
  readonly kind: EventKind;
  readonly respondent?: string | null;
  readonly authority?: string | null;
  /** "20000000 EUR". */
  readonly amount?: string | null;
  readonly decidedOn?: string | null;
  /** The sum of the earlier penalty that this one follows. */
  readonly refersTo?: string;
}

interface Fixture {
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
  readonly events: readonly Expected[];
  readonly why?: string;
}

const folder = new URL("../fixtures/detect/", import.meta.url);
const catalogue = shippedCatalogue();
const detector = createDetector(catalogue);
/** Every name of a party of the catalogue, by its id: a fixture may use the name that its text uses. */
const known = new Map<string, readonly string[]>(
  [...catalogue.authorities, ...catalogue.companies].map((party) => [
    party.id,
    [...party.aliases, ...party.weakAliases, ...("localNames" in party ? party.localNames : [])],
  ]),
);

function names(want: string, got: string | undefined): boolean {
  const a = want.toLowerCase();
  const b = (got ?? "").toLowerCase();
  return b !== "" && (a.includes(b) || b.includes(a));
}

function matches(want: Expected, got: EnforcementEvent): boolean {
  if (want.kind !== got.kind) return false;
  for (const field of ["respondent", "authority"] as const) {
    const name = want[field];
    if (name === null && got[field] !== null) return false;
    const party = got[field];
    if (name && ![party?.name, ...(known.get(party?.id ?? "") ?? [])].some((alias) => names(name, alias)))
      return false;
  }
  if (want.amount === null && got.amount !== null) return false;
  if (want.amount && (!got.amount || `${majorString(got.amount)} ${got.amount.currency}` !== want.amount))
    return false;
  const prior = got.refersTo?.amount;
  if (want.refersTo && (!prior || `${majorString(prior)} ${prior.currency}` !== want.refersTo)) return false;
  return want.decidedOn === undefined || (want.decidedOn ?? null) === got.decidedOn;
}

function told(event: EnforcementEvent): string {
  const amount = event.amount ? `${majorString(event.amount)} ${event.amount.currency}` : "no amount";
  return `${event.kind}: ${event.respondent?.name ?? "nobody"}, ${event.authority?.name ?? "no authority"}, ${amount}, ${event.decidedOn ?? "no date"}`;
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort()) {
  const language = file.replace(".yaml", "");
  const fixtures = parse(readFileSync(new URL(file, folder), "utf8")) as readonly Fixture[];
  describe(`detection in ${language}`, () => {
    it.each(fixtures.map((fixture, n) => [`${n + 1}. ${fixture.title ?? fixture.text}`.slice(0, 110), fixture] as const))("%s", (_name, fixture) => {
      const { events } = detector.detect({ title: fixture.title ?? "", text: fixture.text, publishedAt: fixture.published ?? null });
      const missing = fixture.events.filter((want) => !events.some((got) => matches(want, got)));
      const surplus = events.filter((got) => !fixture.events.some((want) => matches(want, got)));
      expect({ missing, surplus: surplus.map(told) }, fixture.why).toEqual({ missing: [], surplus: [] });
      expect(events).toHaveLength(fixture.events.length);
    });
  });
} // biome-ignore format: one rule a line
