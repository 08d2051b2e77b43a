import { type Command, type Invocation, say } from "./bot/command.ts";

/** A command line as a person types it on the local page: `/watch add company:Clearview AI threshold:EUR 100000`. */
export function readCommandLine(
  line: string,
  commands: readonly Command[],
  who: Pick<Invocation, "guildId" | "channelId" | "userId" | "locale" | "now">,
):
  | { readonly command: Command; readonly invocation: Invocation }
  | { readonly reply: ReturnType<typeof say> } {
  const [name = "", ...rest] = line.trim().replace(/^\//, "").split(/\s+/);
  const command = commands.find(({ data }) => data.name === name.toLowerCase());
  if (!command)
    return {
      reply: say(
        `There is no command \`/${name.slice(0, 40)}\`. Try ${commands.map(({ data }) => `\`/${data.name}\``).join(", ")}.`,
      ),
    };
  interface Shape {
    readonly type: number;
    readonly name: string;
    readonly required?: boolean;
    readonly options?: readonly Shape[];
  }
  let shapes = (command.data["options"] ?? []) as readonly Shape[];
  const path: string[] = [];
  while (shapes.some(({ type }) => type === 1 || type === 2)) {
    const wanted = rest[0]?.toLowerCase();
    const next = shapes.find((shape) => shape.name === wanted);
    if (!next)
      return {
        reply: say(
          `\`/${[name, ...path].join(" ")}\` takes one of ${shapes.map((shape) => `\`${shape.name}\``).join(", ")}.`,
        ),
      };
    path.push(next.name);
    rest.shift();
    shapes = next.options ?? [];
  }
  const names = shapes.map((shape) => shape.name);
  const options: Record<string, string> = {};
  let current = names[0];
  for (const word of rest) {
    const at = word.indexOf(":");
    const key = at > 0 ? word.slice(0, at).toLowerCase() : "";
    if (names.includes(key)) {
      current = key;
      options[current] = word.slice(at + 1);
    } else if (current) options[current] = `${options[current] ?? ""} ${word}`.trim();
  }
  const lacking = shapes.find((shape) => shape.required && !options[shape.name]);
  if (lacking) return { reply: say(`\`/${[name, ...path].join(" ")}\` needs \`${lacking.name}\`.`) };
  return {
    command,
    invocation: {
      ...who,
      mayConfigure: true,
      mayModerate: true,
      group: path.length > 1 ? path[0]! : null,
      subcommand: path.at(-1) ?? null,
      options: Object.fromEntries(
        Object.entries(options).map(([key, value]) => [key, value.replace(/^<?#|>$/g, "")]),
      ),
    },
  };
}
