import { runCli } from "../../src/cli/run-cli.ts";
import { FileError } from "../../src/tasks/command.ts";
import { VARIETIES_COMMANDS } from "../../src/tasks/varieties/command.ts";
import { readReference } from "./reference.ts";

/** What a command line of `lindero trial` said. */
export interface TrialRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `lindero trial FILE …` in this process; `text` stands for the file where it is not one of the reference. */
export async function runTrial(
  file: string,
  args: readonly string[] = [],
  text?: string,
): Promise<TrialRun> {
  let out = "";
  let err = "";
  const code = await runCli(["trial", file, ...args], VARIETIES_COMMANDS, {
    version: "",
    out: (more) => {
      out += more;
    },
    err: (more) => {
      err += more;
    },
    readFile: async (path) => new TextEncoder().encode(text ?? readReference(`trials/${path}`)),
    writeFile: async (path) => {
      throw new FileError(path, "EROFS");
    },
    readEmbedded: async (path) => {
      throw new FileError(path, "ENOENT");
    },
  });
  return { code, out, err };
}
