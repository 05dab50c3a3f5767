import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FileError } from "../tasks/command.ts";
import { COMMANDS } from "./commands.ts";
import { readInput } from "./read-input.ts";
import { runCli } from "./run-cli.ts";

/** Runs `use`, and turns what the system refuses into a `FileError`. */
async function onFile<T>(path: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    throw reason === undefined ? error : new FileError(path, reason);
  }
}

/** A reader that has seen enough (`| head`) closes the pipe: that is an end, not a failure. A full disk is one. */
function endOnFailingOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  });
  process.stderr.on("error", () => process.exit(2));
}

/**
 * The terminal twin on a real machine.
 *
 * @param root the project's folder.
 * @param prepare makes the embedded data when it is not there yet.
 */
export async function main(root: string, prepare: () => Promise<void>): Promise<void> {
  endOnFailingOutput();
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  process.exitCode = await runCli(process.argv.slice(2), COMMANDS, {
    version,
    preferred: process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    readFile: (path) => onFile(path, () => readInput(path)),
    writeFile: (path, content) => onFile(path, () => writeFile(path, content)),
    async readEmbedded(path) {
      const file = join(root, "public", path);
      return readFile(file).catch(async () => {
        await prepare();
        return readFile(file);
      });
    },
  });
}
