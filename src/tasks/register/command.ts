import type { Command } from "../command.ts";
import { checkCommand } from "./command/check-command.ts";
import { convertCommand } from "./command/convert-command.ts";
import { duplicatesCommand } from "./command/duplicates-command.ts";
import { organicCommand } from "./command/organic-command.ts";

/** The terminal twins of this task: the same answers, the same figures. */
export const REGISTER_COMMANDS: readonly Command[] = [
  checkCommand,
  duplicatesCommand,
  organicCommand,
  convertCommand,
];
