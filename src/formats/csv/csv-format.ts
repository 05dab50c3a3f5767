import type { Format } from "../format.ts";
import { decodeText } from "../text/decode-text.ts";
import { readCsv } from "./read-csv.ts";

/** Any text that nothing else recognises is tried as a table. */
export const csvFormat: Format = {
  name: "csv",
  endings: ["csv", "tsv", "tab", "txt"],
  recognises: () => true,
  read: async ({ bytes }) => readCsv(await decodeText(bytes)),
};
