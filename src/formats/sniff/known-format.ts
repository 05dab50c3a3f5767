import type { ForeignFormat, FormatName } from "../../domain/issue/file-issues.ts";
import { foreignFormat } from "./foreign-format.ts";
import { markupKind } from "./markup-kind.ts";

/** The format that the first bytes or the first element of a file name; null when neither names any. */
export const knownFormat = (bytes: Uint8Array, head: string): ForeignFormat | FormatName | null =>
  foreignFormat(bytes) ?? markupKind(head);
