import { ApiError, type ErrorTree } from "./errors.ts";

/** What this server uses of a Zod Mini schema. */
export interface SpecSchema {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly data?: unknown;
    readonly error?: { readonly issues: readonly SchemaIssue[] };
  };
}

interface SchemaIssue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** One thing that Discord would refuse, and where in the body it stands. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

export type Json = Readonly<Record<string, unknown>>;

/** A body that was refused; a test asserts that the server's list of them is empty. */
export interface InvalidBody {
  readonly route: string;
  readonly faults: readonly Fault[];
  readonly body: unknown;
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an array of objects; anything else in it is the schema's business. */
export function objects(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The faults that a schema of the specification finds, unknown keys included. */
export function schemaFaults(schema: SpecSchema, body: unknown): readonly Fault[] {
  const result = schema.safeParse(body);
  if (!result.success) return (result.error?.issues ?? []).flatMap((issue) => issueFaults(issue, []));
  return unknownKeys(body, result.data, []);
}

function issueFaults(issue: SchemaIssue, base: readonly (string | number)[]): readonly Fault[] {
  const path = [...base, ...issue.path.map((part) => (typeof part === "number" ? part : String(part)))];
  if (issue.errors?.length) {
    // A union tells of every branch: the one whose `type` fits is the one that was meant.
    const meant = issue.errors.find(
      (branch) => branch.length > 0 && !branch.some((each) => each.path.at(-1) === "type"),
    );
    return (meant ?? issue.errors[0]!).flatMap((each) => issueFaults(each, path));
  }
  if (issue.code === "too_big") {
    return [{ path, code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${String(issue.maximum)} or fewer.` }];
  }
  if (issue.code === "too_small") {
    return [{ path, code: "BASE_TYPE_MIN_LENGTH", message: `Must be ${String(issue.minimum)} or more.` }];
  }
  return [{ path, code: "BASE_TYPE_BAD", message: issue.message }];
}

/** discord.js sends these as `false` in every message body, also where they mean nothing; Discord lets them pass. */
const SENT_ANYWAY = ["tts", "enforce_nonce"];

/** The schemas drop keys that they do not know, so what the parse lost is a key that Discord does not have. */
function unknownKeys(given: unknown, kept: unknown, path: readonly (string | number)[]): readonly Fault[] {
  if (Array.isArray(given) && Array.isArray(kept)) {
    return given.flatMap((each, index) => unknownKeys(each, kept[index], [...path, index]));
  }
  if (!isObject(given) || !isObject(kept)) return [];
  return Object.keys(given).flatMap((key) =>
    key in kept || (SENT_ANYWAY.includes(key) && given[key] === false)
      ? unknownKeys(given[key], kept[key], [...path, key])
      : [{ path: [...path, key], code: "UNKNOWN_KEY", message: `Discord does not know the key "${key}".` }],
  );
}

/** The 50035 that tells of these faults. */
export function invalidForm(faults: readonly Fault[]): ApiError {
  const tree: Record<string, unknown> = {};
  for (const fault of faults) {
    let node = tree;
    for (const part of fault.path) {
      node[part] ??= {};
      node = node[part] as Record<string, unknown>;
    }
    const errors = (node["_errors"] ?? []) as object[];
    node["_errors"] = [...errors, { code: fault.code, message: fault.message }];
  }
  return new ApiError(400, 50035, "Invalid Form Body", tree as ErrorTree);
}
