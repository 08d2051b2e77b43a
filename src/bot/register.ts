import { createHash } from "node:crypto";
import {
  type Client,
  DiscordAPIError,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from "discord.js";
import { FinewatchError } from "../domain/errors.ts";

export interface RegisterOptions {
  readonly client: Client<true>;
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** The hash that the last registration saved, or null. */
  readonly savedHash: () => Promise<string | null>;
  readonly saveHash: (hash: string) => Promise<void>;
}

/**
 * Registers the global commands where they differ from what was last registered for this application.
 * Discord counts creations (https://discord.com/developers/docs/interactions/application-commands#registering-a-command),
 * and a client shows changed commands only after a reload, so unchanged ones are left alone.
 * Throws `discord.commands` (permanent where Discord refused them, else retry).
 */
export async function registerCommands(options: RegisterOptions): Promise<"registered" | "unchanged"> {
  const { client, commands } = options;
  const applicationId = client.application.id;
  const hash = commandsHash(applicationId, commands);
  if ((await options.savedHash()) === hash) return "unchanged";
  try {
    await client.rest.put(Routes.applicationCommands(applicationId), { body: commands });
  } catch (error) {
    const refused = error instanceof DiscordAPIError && error.status < 500;
    const problem = (error instanceof Error ? error.message : String(error))
      .replaceAll(/\s+/g, " ")
      .slice(0, 300);
    throw new FinewatchError(
      "discord.commands",
      `The slash commands could not be registered: ${problem} (application ${applicationId}): ${refused ? "report this as a bug" : "it is tried again at the next start"}`,
      { fate: refused ? "permanent" : "retry", cause: error },
    );
  }
  await options.saveHash(hash);
  return "registered";
}

function commandsHash(
  applicationId: string,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): string {
  return createHash("sha256")
    .update(JSON.stringify([applicationId, commands]))
    .digest("base64url");
}
