import { existsSync, readFileSync } from "node:fs";
import { type Core, documentFiles, ingestHistory, SEED_SOURCE } from "./core.ts";
import type { Sender } from "./deliver/sender.ts";
import type { Logger } from "./logger.ts";
import { respondentNamed } from "./pipeline.ts";
import { stableId } from "./store/articles.ts";
import { latestCases } from "./store/cases.ts";
import { joinGuild } from "./store/guilds.ts";
import { openKv } from "./store/kv.ts";
import * as outboxStore from "./store/outbox.ts";
import { addWatch } from "./store/watches.ts";

/** The local demo guild and its channels. */
export const DEMO = "demo";
export const DEMO_CHANNELS = [
  { id: "all-fines", topic: "watches everything" },
  { id: "clearview", topic: "watches Clearview AI" },
] as const;

/**
 * Takes the seed documents in when they are new or changed, as history. In a demo they are also replayed for the demo
 * guild, one article after the other, so that its channels show the fine, its edits and what followed.
 */
export async function learnSeeds(
  core: Core,
  logger: Logger,
  options: { readonly demo: boolean; readonly sender: Sender; readonly now: string },
): Promise<void> {
  const { store, config } = core;
  const { now } = options;
  if (options.demo) await makeDemoGuild(core, now);
  if (!existsSync(config.seedsDir)) return;
  const marks = openKv<string>(store, "seeds");
  const files = documentFiles(config.seedsDir);
  const mark = stableId(...files.map((file) => readFileSync(file, "base64")));
  const known = (await marks.get("mark")) === mark;
  const shown = (await marks.get("demo")) === mark;
  if (!known) {
    const {
      files: count,
      added,
      events,
    } = await ingestHistory(core, [config.seedsDir], logger, {
      now,
      source: SEED_SOURCE,
      ...(options.demo ? { replayFor: DEMO, each: () => options.sender.drain() } : {}),
    });
    await marks.set("mark", mark);
    logger.info(`Seed history: ${count} documents, ${added} articles, ${events} reports of penalties`);
  } else if (options.demo && !shown) {
    await replayKnown(core, now);
    await options.sender.drain();
  }
  if (options.demo) await marks.set("demo", mark);
}

async function makeDemoGuild(core: Core, now: string): Promise<void> {
  const { db } = core.store;
  await joinGuild(db, { id: DEMO, name: "Local demo", at: now });
  await core.guilds.change(DEMO, { channelId: DEMO_CHANNELS[0].id });
  const watch = { guildId: DEMO, threshold: null, createdBy: "finewatch", createdAt: now };
  await addWatch(db, { ...watch, channelId: DEMO_CHANNELS[0].id, target: { type: "everything" } });
  const clearview = respondentNamed("Clearview AI", core.parties.companies);
  await addWatch(db, {
    ...watch,
    channelId: DEMO_CHANNELS[1].id,
    target: { type: "company", respondentId: clearview.id, name: clearview.name },
  });
}

/** The history was learnt before there was a demo: its channels show the events as they stand. */
async function replayKnown(core: Core, now: string): Promise<void> {
  const { db } = core.store;
  for (const matter of await latestCases(db, 100)) {
    for (const event of matter.events.filter(({ history }) => history)) {
      const channels = DEMO_CHANNELS.filter(
        ({ id }) => id === "all-fines" || matter.respondent.name === "Clearview AI",
      );
      for (const { id } of channels)
        await outboxStore.enqueue(db, {
          guildId: DEMO,
          channelId: id,
          eventId: event.id,
          reason: event.followUpTo ? "followUp" : "newCase",
          revision: event.revision,
          eventOn: event.decidedOn ?? event.reportedOn,
          now,
          heldUntil: null,
        });
    }
  }
}
