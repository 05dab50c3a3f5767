import { borerCommand } from "../../src/tasks/borer/command.ts";
import { FileError } from "../../src/tasks/command.ts";
import { readReference } from "./reference.ts";

/** Runs `lindero borer` in this process on a file of the reference; options as on the command line. */
export async function borerJson(
  file: string,
  options: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly answer: BorerJson }> {
  let out = "";
  let err = "";
  const code = await borerCommand.run({
    locale: "es-PE",
    version: "",
    operands: [file],
    options: { ...options, json: true },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
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
  return { code, answer: JSON.parse(out) };
}

export interface BorerJson {
  readonly [name: string]: unknown;
  readonly per_point: readonly Readonly<Record<string, unknown>>[];
  readonly districts: readonly Readonly<Record<string, unknown>>[];
  readonly moran: readonly Readonly<Record<string, unknown>>[];
  readonly groups?: readonly Readonly<Record<string, unknown>>[];
}
