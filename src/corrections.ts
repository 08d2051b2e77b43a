import type { Correcting, Correction, CorrectionOutcome } from "./bot/services.ts";
import { type CaseEvent, eventDate, eventsInOrder } from "./domain/case.ts";
import { PENALTY_KINDS } from "./domain/enforcement.ts";
import { type Money, majorString, sameMoney } from "./domain/money.ts";
import { loadCases, readEvent, updateEvent } from "./store/cases.ts";
import { mergeCase, recordCorrection } from "./store/corrections.ts";
import type { Db, Store } from "./store/db.ts";
import { wantRevision } from "./store/outbox.ts";

export interface CorrectionDeps {
  readonly store: Store;
  readonly convert: (money: Money, to: string, on: string) => Money | null;
  /** Guilds whose moderators may correct for all; empty: every guild. */
  readonly guilds: () => readonly string[];
}

/**
 * Makes a moderator's correction: the event is changed and marked so that later reports leave it alone, every posted
 * alert of it is edited, and the correction is kept, all in one transaction.
 */
export async function correctEvent(
  deps: CorrectionDeps,
  correction: Correction,
  by: Correcting,
): Promise<CorrectionOutcome> {
  const allowed = deps.guilds();
  if (allowed.length > 0 && !allowed.includes(by.guildId)) return { status: "notAllowed" };
  return deps.store.transaction(async (db) => {
    const found = await readEvent(db, correction.eventId);
    if (!found) return { status: "unknown" };
    switch (correction.type) {
      case "rejected":
        return reject(db, deps, found.event, correction.rejected, by);
      case "amount":
        return changeAmount(db, deps, found.event, correction.amount, by);
      case "case":
        return moveTo(db, deps, found.event, correction.caseId, by);
    }
  });
}

async function reject(
  db: Db,
  deps: CorrectionDeps,
  event: CaseEvent,
  rejected: boolean,
  by: Correcting,
): Promise<CorrectionOutcome> {
  if (event.corrected.includes("rejected") === rejected) return { status: "unchanged" };
  const others = event.corrected.filter((field) => field !== "rejected");
  const corrected = rejected ? [...others, "rejected" as const] : others;
  const text = rejected ? "a moderator marked it as not a fine" : "a moderator marked it as a fine after all";
  return write(db, deps, { ...event, corrected }, text, by, {
    type: "rejected",
    before: !rejected,
    after: rejected,
  });
}

async function changeAmount(
  db: Db,
  deps: CorrectionDeps,
  event: CaseEvent,
  amount: Money,
  by: Correcting,
): Promise<CorrectionOutcome> {
  if (event.amount && sameMoney(event.amount, amount) && event.corrected.includes("amount"))
    return { status: "unchanged" };
  const words = (money: Money | null) => (money ? `${money.currency} ${majorString(money)}` : "no sum");
  return write(
    db,
    deps,
    {
      ...event,
      amount,
      corrected: [...event.corrected.filter((field) => field !== "amount"), "amount"],
      basis: { ...event.basis, amount: { how: "stated", rule: "corrected by a moderator" } },
    },
    `${words(event.amount)} → ${words(amount)} (a moderator)`,
    by,
    { type: "amount", before: event.amount, after: amount },
  );
}

/** The event's whole case goes into the other one; a later penalty follows up the one before it. */
async function moveTo(
  db: Db,
  deps: CorrectionDeps,
  event: CaseEvent,
  caseId: string,
  by: Correcting,
): Promise<CorrectionOutcome> {
  if (event.caseId === caseId) return { status: "unchanged" };
  const [target] = await loadCases(db, [caseId]);
  const [source] = await loadCases(db, [event.caseId]);
  if (!target || !source) return { status: "unknown" };
  await mergeCase(db, source.id, target.id);
  const earlier = eventsInOrder(target.events).findLast(
    (known) => PENALTY_KINDS.includes(known.kind) && eventDate(known) <= eventDate(event),
  );
  let alerts = 0;
  for (const moved of source.events) {
    const followUpTo = moved.id === event.id ? (moved.followUpTo ?? earlier?.id ?? null) : moved.followUpTo;
    const outcome = await write(
      db,
      deps,
      {
        ...moved,
        caseId: target.id,
        followUpTo,
        corrected: [...new Set([...moved.corrected, "case" as const])],
      },
      "a moderator put it into this case",
      by,
      { type: "case", before: source.id, after: target.id },
    );
    if (outcome.status === "corrected") alerts += outcome.alerts;
  }
  // The alerts of the other events show the case's totals too.
  for (const known of target.events) alerts += await raise(db, deps, known, by.now);
  return { status: "corrected", alerts };
}

async function write(
  db: Db,
  deps: CorrectionDeps,
  event: CaseEvent,
  text: string,
  by: Correcting,
  kept: { readonly type: "rejected" | "amount" | "case"; readonly before: unknown; readonly after: unknown },
): Promise<CorrectionOutcome> {
  const revision = event.revision + 1;
  const changed = { ...event, revision, changes: [...event.changes, { at: by.now, text }].slice(-30) };
  await updateEvent(db, changed, { amountEur: euros(changed, deps) });
  await recordCorrection(db, {
    ...kept,
    eventId: event.id,
    guildId: by.guildId,
    userId: by.userId,
    at: by.now,
    revision,
  });
  let alerts = await wantRevision(db, event.id, revision, by.now);
  if (kept.type !== "case") {
    const [matter] = await loadCases(db, [event.caseId]);
    for (const other of matter?.events ?? [])
      if (other.id !== event.id) alerts += await raise(db, deps, other, by.now);
  }
  return { status: "corrected", alerts };
}

/** Edits the alerts of an event whose case changed around it. */
async function raise(db: Db, deps: CorrectionDeps, event: CaseEvent, now: string): Promise<number> {
  const changed = { ...event, revision: event.revision + 1 };
  await updateEvent(db, changed, { amountEur: euros(event, deps) });
  return wantRevision(db, event.id, changed.revision, now);
}

function euros(event: CaseEvent, deps: CorrectionDeps): number | null {
  return event.amount ? (deps.convert(event.amount, "EUR", eventDate(event))?.minor ?? null) : null;
}
