import type { Command } from "../command.ts";
import { trialCommand } from "./command/trial-command.ts";
import { varietiesCommand } from "./command/varieties-command.ts";

/** The terminal twins of this task: the same analyses, the same figures. */
export const VARIETIES_COMMANDS: readonly Command[] = [varietiesCommand, trialCommand];
