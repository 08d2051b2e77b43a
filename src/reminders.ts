import { reminderMessage } from "./bot/views/reminder.ts";
import type { Core } from "./core.ts";
import { quietUntil } from "./decide/hold.ts";
import type { AlertChannel } from "./deliver/channel.ts";
import { FinewatchError } from "./domain/errors.ts";
import { deadlineOf } from "./domain/term.ts";
import { stableId } from "./store/articles.ts";
import { eventsWithTerm } from "./store/questions.ts";
import { beginReminder, channelsTold, reminderSent } from "./store/reminders.ts";

export interface ReminderDeps {
  readonly core: Core;
  readonly channelOf: (guildId: string) => AlertChannel | null;
}

const DAY_MS = 86_400_000;
/** A first reminder a week ahead, a second one on the day; a bot that was down catches up for three days. */
const AHEAD_DAYS = 7;
const LATE_DAYS = 3;
/** Orders that are older than this have no deadline to come. */
const REACH_DAYS = 3 * 365;
/** Discord remembers a nonce for some minutes; after that a reminder that may stand is looked for. */
const NONCE_TRUST_MS = 60_000;

/** Reminds every channel that was told of an order of its deadline. Answers how many reminders were posted. */
export async function sendReminders({ core, channelOf }: ReminderDeps, now: string): Promise<number> {
  const { db } = core.store;
  const today = now.slice(0, 10);
  const since = new Date(Date.parse(now) - REACH_DAYS * DAY_MS).toISOString().slice(0, 10);
  let posted = 0;
  for (const found of await eventsWithTerm(db, since, 2_000)) {
    const stage = stageOf(deadlineOf(found.event), today);
    if (!stage) continue;
    for (const told of await channelsTold(db, found.event.id)) {
      const channel = channelOf(told.guildId);
      const settings = await core.guilds.settings(told.guildId);
      const paused = settings.pausedUntil !== null && settings.pausedUntil > now;
      if (!channel || paused || quietUntil(settings, now)) continue;
      const id = stableId("reminder", told.channelId, found.event.id, stage);
      const begun = await beginReminder(db, { id, ...told, eventId: found.event.id, now });
      if (begun.state === "sent") continue;
      const key = `#${id.slice(0, 10)}`;
      const target = {
        guildId: told.guildId,
        channelId: told.channelId,
        threadId: told.threadId,
        replyTo: { messageId: told.messageId, threadId: told.threadId },
        title: found.matter.respondent.name.slice(0, 100),
      };
      try {
        const doubtful =
          begun.attemptedAt !== null && Date.parse(now) - Date.parse(begun.attemptedAt) > NONCE_TRUST_MS;
        const stands =
          doubtful && (await channel.findByKey(target, key, begun.attemptedAt)).status === "found";
        if (!stands) {
          const body = reminderMessage(found, { locale: settings.locale ?? "en", today, key });
          await channel.post(target, { body }, id);
          posted++;
        }
        await reminderSent(db, id, now);
      } catch (error) {
        // The channel's trouble is told and mended by its alerts; the reminder is tried again while it is due.
        if (!(error instanceof FinewatchError)) throw error;
      }
    }
  }
  return posted;
}

function stageOf(deadline: string | null, today: string): "ahead" | "today" | null {
  if (!deadline) return null;
  const days = (Date.parse(deadline) - Date.parse(today)) / DAY_MS;
  if (days > 0 && days <= AHEAD_DAYS) return "ahead";
  return days <= 0 && days >= -LATE_DAYS ? "today" : null;
}
