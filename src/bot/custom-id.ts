/** Discord's limit (https://discord.com/developers/docs/components/reference#custom-id). */
const LONGEST = 100;
/** Raised when the meaning of ids changes; older ones are then answered with an explanation. */
const VERSION = "v1";

/** What a button, select or modal of ours says of itself: everything that answering it needs. */
export interface CustomId {
  readonly name: string;
  /** The user who may turn its pages, or null: everybody may. */
  readonly owner: string | null;
  readonly args: Readonly<Record<string, string>>;
}

/**
 * The id of a component: "v1|fines|3x8k2p|company=company:x&page=2". It holds the whole state, so that it works after
 * a restart and for as long as its message stands. Empty arguments are left out. Throws a RangeError beyond 100
 * characters: callers bound what they put in.
 */
export function customId(
  name: string,
  args: Readonly<Record<string, string | number | null>> = {},
  owner: string | null = null,
): string {
  const given = Object.entries(args).filter(([, value]) => value !== null && value !== "");
  const state = given.map(([key, value]) => `${key}=${escapeValue(String(value))}`).join("&");
  const id = [VERSION, name, owner === null ? "" : shortUser(owner), state].join("|");
  if (id.length > LONGEST) throw new RangeError(`the custom_id of ${name} has ${id.length} characters`);
  return id;
}

/** Whether these arguments fit into an id. */
export function fitsCustomId(
  name: string,
  args: Readonly<Record<string, string | number | null>>,
  owner: string | null = null,
): boolean {
  try {
    customId(name, args, owner);
    return true;
  } catch {
    return false;
  }
}

/** What an id says, or null where it is not one of ours or of another version. */
export function readCustomId(text: string): CustomId | null {
  const [version, name, owner = "", state = ""] = text.split("|");
  if (version !== VERSION || !name) return null;
  const args = state
    .split("&")
    .filter((pair) => pair.includes("="))
    .map((pair) => [pair.slice(0, pair.indexOf("=")), unescapeValue(pair.slice(pair.indexOf("=") + 1))]);
  return { name, owner: owner === "" ? null : longUser(owner), args: Object.fromEntries(args) };
}

function escapeValue(value: string): string {
  return value.replace(/[%|&=]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function unescapeValue(value: string): string {
  return value.replace(/%([0-9a-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** User ids are whole numbers of up to 20 digits; in base 36 they take 13 signs. The local page's user has a name. */
function shortUser(user: string): string {
  return /^\d{1,20}$/.test(user) ? BigInt(user).toString(36) : `-${user}`;
}

function longUser(short: string): string | null {
  if (short.startsWith("-")) return short.slice(1);
  if (!/^[0-9a-z]{1,13}$/.test(short)) return null;
  let user = 0n;
  for (const sign of short) user = user * 36n + BigInt(Number.parseInt(sign, 36));
  return String(user);
}
