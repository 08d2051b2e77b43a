/** What whoever caught an error should do: try again later, or stop until a person has acted. */
export type Fate = "retry" | "permanent";

/**
 * The one error class of the project's own: says what went wrong, where, the remedy, and whether to retry.
 * `message` is one line fit for a user: "what (where): remedy".
 */
export class FinewatchError extends Error {
  override readonly name = "FinewatchError";
  readonly fate: Fate;
  /** A stable, greppable code: "config.invalid", "parse.html", "fetch.private-address", … */
  readonly code: string;
  /** Earliest time to retry, where the other side said so (ISO 8601). */
  readonly retryAt: string | null;

  constructor(
    code: string,
    message: string,
    options: { fate: Fate; retryAt?: string | null; cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.fate = options.fate;
    this.retryAt = options.retryAt ?? null;
  }
}
