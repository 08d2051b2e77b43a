import { Writable } from "node:stream";
import { type Logger, pino } from "pino";

export type { Logger } from "pino";

/** Shown instead of what must not be seen. */
const REDACTED = "[redacted]";
/** Shape of a Discord bot token (https://discord.com/developers/docs/reference#authentication). */
const TOKEN = /[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,45}/g;
/** User, password and query of an address: feeds carry keys in them. */
const USERINFO = /(\bhttps?:\/\/|\bpostgres(?:ql)?:\/\/)[^\s/@"]{1,200}@/g;
const QUERY = /(\bhttps?:\/\/[^\s?"'<>]{1,2000})\?[^\s"'<>)]{1,4000}/g;

/** Takes secrets out of a line: the given values, anything shaped like a token, userinfo and queries of addresses. */
export function redact(line: string, secrets: readonly string[]): string {
  let clean = line;
  for (const secret of secrets) if (secret.length >= 6) clean = clean.replaceAll(secret, REDACTED);
  return clean.replace(TOKEN, REDACTED).replace(USERINFO, `$1${REDACTED}@`).replace(QUERY, `$1?${REDACTED}`);
}

const LEVELS: Readonly<Record<number, string>> = {
  20: "debug",
  30: "info",
  40: "warn",
  50: "error",
  60: "fatal",
};

/**
 * A logger whose every line passes the redaction at its sink, whatever was logged.
 * `pretty` writes one readable line ("22:14:05 info  3 sources polled"), `json` one object a line.
 */
export function createLogger(options: {
  readonly level: string;
  readonly format: "pretty" | "json";
  readonly secrets: readonly string[];
  readonly write: (line: string) => void;
}): Logger {
  const sink = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      const line = String(chunk);
      options.write(redact(options.format === "pretty" ? pretty(line) : line, options.secrets));
      done();
    },
  });
  return pino({ level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, sink);
}

function pretty(line: string): string {
  try {
    const { level, time, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown> & {
      level: number;
    };
    const clock = String(time).slice(11, 19);
    const fields = Object.entries(rest)
      .map(([key, value]) => `${key}=${typeof value === "string" ? value : JSON.stringify(value)}`)
      .join(" ");
    const fault = err && typeof err === "object" && "message" in err ? ` ${String(err.message)}` : "";
    return `${clock} ${(LEVELS[level] ?? "?").padEnd(5)} ${String(msg ?? "")}${fault}${fields ? `  ${fields}` : ""}\n`;
  } catch {
    return line;
  }
}
