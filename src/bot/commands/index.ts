import type { Command } from "../command.ts";
import { alerts } from "./alerts.ts";
import { fines } from "./fines.ts";
import { status } from "./status.ts";
import { watch } from "./watch.ts";

/** Every command, in the order in which Discord shows them. To add one: a file, a line here, a test. */
export const COMMANDS: readonly Command[] = [fines, watch, alerts, status];
