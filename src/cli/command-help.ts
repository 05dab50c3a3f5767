import type { Locale } from "../i18n/locale.ts";
import type { Command, CommandOption } from "../tasks/command.ts";
import { cliTexts } from "./cli-texts.ts";

/** Options every command takes. */
export const SHARED_OPTIONS: Readonly<Record<string, CommandOption>> = {
  lang: {
    type: "string",
    value: "es|en",
    help: { "es-PE": cliTexts["es-PE"].lang, en: cliTexts.en.lang },
  },
  help: {
    type: "boolean",
    help: { "es-PE": cliTexts["es-PE"].help, en: cliTexts.en.help },
  },
  version: {
    type: "boolean",
    help: { "es-PE": cliTexts["es-PE"].version, en: cliTexts.en.version },
  },
};

const columns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
};

const optionRows = (options: Readonly<Record<string, CommandOption>>, locale: Locale) =>
  Object.entries(options).map(
    ([name, option]) =>
      [`--${name}${option.value ? ` ${option.value}` : ""}`, option.help[locale]] as const,
  );

/** What `lindero --help` prints. */
export function overallHelp(commands: readonly Command[], locale: Locale): string {
  const texts = cliTexts[locale];
  const rows = commands.map((command) => [command.name, command.summary[locale]] as const);
  return [
    `${texts.purpose}\n\n${texts.usage}: ${texts.anyCommand}\n`,
    `\n${texts.commands}:\n${columns(rows)}`,
    `\n${texts.options}:\n${columns(optionRows(SHARED_OPTIONS, locale))}`,
    `\n${texts.seeCommand}\n`,
  ].join("");
}

/** What `lindero NAME --help` prints. */
export function commandHelp(command: Command, locale: Locale): string {
  const texts = cliTexts[locale];
  const rows = optionRows({ ...command.options, ...SHARED_OPTIONS }, locale);
  return [
    `${command.summary[locale]}\n\n${texts.usage}: lindero ${command.name} ${command.usage[locale]}\n`,
    `\n${texts.options}:\n${columns(rows)}`,
  ].join("");
}
