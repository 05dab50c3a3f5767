import type { Command } from "../tasks/command.ts";

/** Every command of the terminal; a new one is one more line. */
export const COMMANDS: readonly Command[] = [];
