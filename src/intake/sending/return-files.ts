import type { InputFile } from "../intake-context.ts";
import { type ReturnedFile, type ReturnRequest, returnedFiles } from "./returned-files.ts";

/** A file to send back; a `File` crosses to a thread without its bytes being copied. */
export interface ReturnQuestion extends Omit<ReturnRequest, "file"> {
  readonly file: Pick<File, "name" | "arrayBuffer">;
}

/** The files that go back to whoever sent this one. */
export const returnFiles = async ({
  file,
  ...request
}: ReturnQuestion): Promise<readonly ReturnedFile[]> => {
  const own: InputFile = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  return returnedFiles({ ...request, file: own });
};
