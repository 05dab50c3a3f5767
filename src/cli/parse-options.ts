import { parseArgs } from "node:util";
import type { CommandOption, OptionValue } from "../tasks/command.ts";
import type { CliTexts } from "./cli-texts.ts";

export type ParsedOptions =
  | {
      readonly operands: readonly string[];
      readonly options: Readonly<Record<string, OptionValue | undefined>>;
    }
  | { readonly problem: string };

/** Reads a command line against the options it may have; a line that is not understood is a sentence, never an exception. */
export function parseOptions(
  args: readonly string[],
  options: Readonly<Record<string, CommandOption>>,
  texts: CliTexts,
): ParsedOptions {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) return { problem: texts.unknownOption(token.rawName) };
    if (option.type === "string" && token.value === undefined) {
      return { problem: texts.needsValue(token.rawName) };
    }
    if (option.type === "boolean" && token.value !== undefined) {
      return { problem: texts.takesNoValue(token.rawName) };
    }
  }
  return {
    operands: positionals,
    options: values as Readonly<Record<string, OptionValue | undefined>>,
  };
}
