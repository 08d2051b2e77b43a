import type { Command } from "../command.ts";
import { say, show } from "../command.ts";
import { customId } from "../custom-id.ts";
import { slash, sub } from "../options.ts";
import { buttons } from "../views/components.ts";
import { type WordKey, wordsIn } from "../words/index.ts";

/** `/privacy`: what is stored and why. */
export const privacy: Command = {
  data: slash("privacy", "cmd.privacy"),
  ephemeral: true,
  configures: false,
  async run({ locale }) {
    const t = wordsIn(locale);
    return show([{ title: t("privacy.title"), color: 0x5865f2, description: t("privacy.text") }]);
  },
};

/** `/data delete`: deletes everything that is stored for this server, after asking once more. */
export const data: Command = {
  data: slash("data", "cmd.data", [sub("delete", "cmd.data.delete")], true),
  ephemeral: true,
  configures: true,
  async run({ locale, userId }) {
    const t = wordsIn(locale);
    return {
      body: {
        content: t("data.ask"),
        components: [
          buttons({ label: t("data.button"), id: customId("datadelete", {}, userId), style: "danger" }),
        ],
        allowed_mentions: { parse: [] },
      },
    };
  },
  actions: [
    {
      name: "datadelete",
      needs: "manager",
      answers: "update",
      async run(_press, { guildId, locale }, services) {
        await services.deleteGuildData(guildId);
        return say(wordsIn(locale)("data.deleted"));
      },
    },
  ],
};

const HELP: readonly (readonly [string, WordKey])[] = [
  ["/setup", "cmd.setup"],
  ["/fines", "cmd.fines"],
  ["/case", "cmd.case"],
  ["/latest", "cmd.latest"],
  ["/top", "cmd.top"],
  ["/search", "cmd.search"],
  ["/compare", "cmd.compare"],
  ["/watch", "cmd.watch"],
  ["/alerts", "cmd.alerts"],
  ["/sources", "cmd.sources"],
  ["/explain", "cmd.explain"],
  ["/export", "cmd.export"],
  ["/status", "cmd.status"],
  ["/privacy", "cmd.privacy"],
  ["/data delete", "cmd.data.delete"],
];

/** `/help`: what there is. */
export const help: Command = {
  data: slash("help", "cmd.help"),
  ephemeral: true,
  configures: false,
  async run({ locale }) {
    const t = wordsIn(locale);
    const lines = HELP.map(([name, key]) => `**${name}** – ${t(key)}`);
    return show([
      { title: "Finewatch", color: 0x5865f2, description: `${t("help.intro")}\n\n${lines.join("\n")}` },
    ]);
  },
};
