import { setTimeout as delay } from "node:timers/promises";

/** What `work` gives; throws, with what was awaited, where it takes longer than `ms`. */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = delay(ms, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`Waited ${ms / 1000} s for ${what}`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
}

/** Asks `holds` four times a second until it does; answers after how many seconds. Throws what was awaited after `ms`. */
export async function until(
  ms: number,
  what: string,
  holds: () => boolean | Promise<boolean>,
): Promise<number> {
  const began = performance.now();
  for (;;) {
    if (await within(ms, what, Promise.resolve(holds()))) return (performance.now() - began) / 1000;
    if (performance.now() - began > ms) throw new Error(`Waited ${ms / 1000} s for ${what}`);
    await delay(250);
  }
}
