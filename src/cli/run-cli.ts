import { DEFAULT_LOCALE, type Locale } from "../i18n/locale.ts";
import { type Command, type CommandContext, type ExitCode, FileError } from "../tasks/command.ts";
import { cliTexts } from "./cli-texts.ts";
import { commandHelp, overallHelp, SHARED_OPTIONS } from "./command-help.ts";
import { fileProblem } from "./file-problem.ts";
import { parseOptions } from "./parse-options.ts";

/** The machine as a command sees it; tests give their own. */
export type CliHost = Pick<
  CommandContext,
  "version" | "out" | "err" | "readFile" | "writeFile" | "readEmbedded"
> & {
  /** Language where the command line names none, as in LANG. */
  readonly preferred?: string | undefined;
};

/** "es", "es_PE.UTF-8", "en-GB"; null for other languages. */
function localeOf(tag: string | undefined): Locale | null {
  if (/^es\b|^es_/i.test(tag ?? "")) return "es-PE";
  return /^en\b|^en_/i.test(tag ?? "") ? "en" : null;
}

/** `--lang` is found before anything else is read, so that complaints are in the right language. */
function askedLang(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  return at < 0 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
}

/**
 * Runs one command line (without node and script) and returns its exit code. Never throws. Where `--json` is asked and
 * there is no answer, standard output holds why, as `{"error": …}`.
 */
export async function runCli(
  args: readonly string[],
  commands: readonly Command[],
  host: CliHost,
): Promise<ExitCode> {
  if (!args.includes("--json")) return runCommand(args, commands, host);
  let answered = false;
  let told = "";
  const code = await runCommand(args, commands, {
    ...host,
    out: (text) => {
      answered = true;
      host.out(text);
    },
    err: (text) => {
      told += text;
      host.err(text);
    },
  });
  if (code === 2 && !answered) host.out(`${JSON.stringify({ error: told.trim() })}\n`);
  return code;
}

async function runCommand(
  args: readonly string[],
  commands: readonly Command[],
  host: CliHost,
): Promise<ExitCode> {
  const lang = askedLang(args);
  const locale = localeOf(lang) ?? localeOf(host.preferred) ?? DEFAULT_LOCALE;
  const texts = cliTexts[locale];
  const refuse = (sentence: string): ExitCode => {
    host.err(`${sentence}\n`);
    return 2;
  };
  if (lang !== undefined && localeOf(lang) === null) return refuse(texts.badLang(lang));

  const [first = "", ...rest] = args;
  const command = commands.find(({ name }) => name === first);
  if (!command && first !== "" && !first.startsWith("-"))
    return refuse(texts.unknownCommand(first));

  const known = { ...command?.options, ...SHARED_OPTIONS };
  const parsed = parseOptions(command ? rest : args, known, texts);
  if ("problem" in parsed) return refuse(texts.badOption(parsed.problem));
  const { operands, options } = parsed;
  if (options.version) {
    host.out(`${host.version}\n`);
    return 0;
  }
  if (options.help || !command) {
    host.out(command ? commandHelp(command, locale) : overallHelp(commands, locale));
    return options.help ? 0 : 2;
  }
  try {
    return await command.run({ ...host, locale, operands, options });
  } catch (error) {
    if (error instanceof FileError) return refuse(fileProblem(error, texts));
    return refuse(
      texts.bug(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  }
}
