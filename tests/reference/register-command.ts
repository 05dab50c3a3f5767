import { runCli } from "../../src/cli/run-cli.ts";
import { FileError } from "../../src/tasks/command.ts";
import { REGISTER_COMMANDS } from "../../src/tasks/register/command.ts";
import { readReference } from "./reference.ts";

/** Runs a command line of the register in this process, on files of the reference, and gives what `--json` printed. */
export async function registerJson<R>(args: readonly string[]): Promise<R> {
  let out = "";
  let err = "";
  await runCli([...args, "--json"], REGISTER_COMMANDS, {
    version: "",
    out: (more) => {
      out += more;
    },
    err: (more) => {
      err += more;
    },
    readFile: async (path) => new TextEncoder().encode(readReference(path)),
    writeFile: async (path) => {
      throw new FileError(path, "EROFS");
    },
    readEmbedded: async (path) => {
      throw new FileError(path, "ENOENT");
    },
  });
  if (out === "") throw new Error(err);
  return JSON.parse(out) as R;
}
