/** Lets requests to one host through, a few at once and never in a burst. */
export interface HostGate {
  /**
   * Waits for a place at `host`; resolves with the function that gives the place back.
   * Rejects with the signal's reason where it is aborted first.
   */
  enter(host: string, signal?: AbortSignal): Promise<() => void>;
}

interface Lane {
  active: number;
  /** Monotonic milliseconds. */
  nextStartAt: number;
  readonly waiting: Set<() => void>;
  timer: NodeJS.Timeout | null;
}

/** Idle lanes are swept once there are this many. */
const SWEEP_AT = 1024;

/**
 * At most `perHost` requests at once to a host, and `gapMs` between two starts. Time is monotonic: a wall
 * clock that jumps back must not hold a host (p-queue's own interval would).
 */
export function createHostGate(limits: { perHost: number; gapMs: number }): HostGate {
  const lanes = new Map<string, Lane>();

  function laneOf(host: string): Lane {
    let lane = lanes.get(host);
    if (!lane) {
      if (lanes.size >= SWEEP_AT) sweep();
      lane = { active: 0, nextStartAt: 0, waiting: new Set(), timer: null };
      lanes.set(host, lane);
    }
    return lane;
  }

  function sweep(): void {
    const now = performance.now();
    for (const [host, lane] of lanes) {
      if (lane.active === 0 && lane.waiting.size === 0 && lane.nextStartAt <= now) lanes.delete(host);
    }
  }

  function drain(lane: Lane): void {
    while (lane.active < limits.perHost && lane.waiting.size > 0) {
      const wait = lane.nextStartAt - performance.now();
      if (wait > 0) {
        lane.timer ??= setTimeout(() => {
          lane.timer = null;
          drain(lane);
        }, wait);
        return;
      }
      const [first] = lane.waiting;
      lane.waiting.delete(first!);
      lane.active++;
      lane.nextStartAt = performance.now() + limits.gapMs;
      first!();
    }
  }

  function enter(host: string, signal?: AbortSignal): Promise<() => void> {
    const lane = laneOf(host);
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const start = () => {
        signal?.removeEventListener("abort", cancel);
        resolve(leave);
      };
      const cancel = () => {
        lane.waiting.delete(start);
        reject(signal?.reason);
      };
      const leave = () => {
        lane.active--;
        drain(lane);
      };
      signal?.addEventListener("abort", cancel, { once: true });
      lane.waiting.add(start);
      drain(lane);
    });
  }

  return { enter };
}
