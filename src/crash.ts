/** A place between two steps at which a crash would make a difference. */
export type CrashPoint = (step: string) => void;

/**
 * For the crash drill: with "sent:3" the process kills itself, as hard as the kernel can, when it passes the step
 * `sent` for the third time. Without a setting it does nothing.
 */
export function crashPoint(setting: string | undefined): CrashPoint {
  const [wanted, times = "1"] = setting?.split(":") ?? [];
  let left = Number(times);
  if (!wanted) return () => undefined;
  return (step) => {
    if (step === wanted && --left === 0) process.kill(process.pid, "SIGKILL");
  };
}
