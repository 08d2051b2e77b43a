import { parse, YAMLParseError } from "yaml";

/** Dates stay strings, alias bombs throw, a repeated key's last value wins; warnings are not printed. */
const OPTIONS = {
  schema: "core",
  maxAliasCount: 50,
  uniqueKeys: false,
  logLevel: "error",
  prettyErrors: false,
} as const;

/** Longest YAML that is read as a whole. */
const LENGTH_LIMIT = 300_000;

/**
 * A YAML mapping as an object. Throws an Error whose message says what is wrong, and in which line where known, for
 * broken YAML, for anything but a mapping and for more than 300,000 characters.
 */
export function readYaml(source: string): object {
  if (source.length > LENGTH_LIMIT) throw new Error("it is too long");
  const data = parseQuickly(source);
  if (data === null || typeof data !== "object" || Array.isArray(data))
    throw new Error("it is no list of keys");
  return data;
}

/** The parser makes an error for each fault before it throws the first: without stacks, thousands cost little. */
function parseQuickly(source: string): unknown {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return parse(source, OPTIONS);
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    const line = source.slice(0, cause.pos[0]).split("\n").length;
    throw new Error(`${cause.message.split("\n")[0]}, line ${line}`, { cause });
  } finally {
    Error.stackTraceLimit = limit;
  }
}
