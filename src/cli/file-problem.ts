import type { FileError } from "../tasks/command.ts";
import type { CliTexts } from "./cli-texts.ts";

/** A sentence for a file the system did not let us use. */
export function fileProblem({ path, reason }: FileError, texts: CliTexts): string {
  switch (reason) {
    case "ENOENT":
      return texts.noSuchFile(path);
    case "EISDIR":
      return texts.isFolder(path);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return texts.noPermission(path);
    case "ENOSPC":
      return texts.diskFull(path);
    default:
      return texts.fileFailed(path, reason);
  }
}
