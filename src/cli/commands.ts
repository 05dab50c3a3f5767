import { borerCommand } from "../tasks/borer/command.ts";
import type { Command } from "../tasks/command.ts";
import { overlapCommand } from "../tasks/overlap/command.ts";
import { REGISTER_COMMANDS } from "../tasks/register/command.ts";
import { VARIETIES_COMMANDS } from "../tasks/varieties/command.ts";

/** Every command of the terminal; a new one is one more line. */
export const COMMANDS: readonly Command[] = [
  overlapCommand,
  borerCommand,
  ...VARIETIES_COMMANDS,
  ...REGISTER_COMMANDS,
];
