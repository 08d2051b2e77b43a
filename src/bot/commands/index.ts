import type { Command } from "../command.ts";
import { data, help, privacy } from "./about.ts";
import { alerts } from "./alerts.ts";
import { caseCommand } from "./case.ts";
import { compare } from "./compare.ts";
import { check, explain } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { fines } from "./fines.ts";
import { latest } from "./latest.ts";
import { search } from "./search.ts";
import { setup } from "./setup.ts";
import { sources } from "./sources.ts";
import { status } from "./status.ts";
import { top } from "./top.ts";
import { watch } from "./watch.ts";

/** Every command, in the order in which Discord shows them. To add one: a file, a line here, its words, a test. */
export const COMMANDS: readonly Command[] = [
  fines, caseCommand, latest, top, search, compare, watch, alerts, sources, explain, check, exportCommand, setup,
  status, privacy, data, help,
]; // biome-ignore format: a list
