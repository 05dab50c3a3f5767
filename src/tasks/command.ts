import type { Locale } from "../i18n/locale.ts";
import type { Texts } from "../i18n/texts.ts";

/** 0: answered. 1: answered, with records refused or skipped. 2: could not answer; the reason is on stderr. */
export type ExitCode = 0 | 1 | 2;

/** A `--name` of a command. Repeated options keep every value. */
export interface CommandOption {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** What the value looks like in the help: "EPSG:32717". */
  readonly value?: string;
  readonly help: Texts<string>;
}

export type OptionValue = string | boolean | readonly string[];

/** What a running command is given; nothing else of the machine is within its reach. */
export interface CommandContext {
  readonly locale: Locale;
  readonly version: string;
  /** Arguments without a name, in order. */
  readonly operands: readonly string[];
  /** Values by option name; absent when not given. */
  readonly options: Readonly<Record<string, OptionValue | undefined>>;
  /** Writes to standard output as it is: the command ends its lines. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Reads a file of the user. Throws a `FileError` when that is not possible. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Reads a file the project ships, by its path under `public/`. */
  readonly readEmbedded: (path: string) => Promise<Uint8Array>;
}

/** A file of the user that could not be read or written; `reason` is the system's own code, such as ENOENT. */
export class FileError extends Error {
  readonly path: string;
  readonly reason: string;
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** One question asked in a terminal: `lindero NAME …`. */
export interface Command {
  readonly name: string;
  /** What follows the name: "parcelas.csv [--area limite.geojson]". */
  readonly usage: Texts<string>;
  readonly summary: Texts<string>;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly run: (context: CommandContext) => Promise<ExitCode>;
}
