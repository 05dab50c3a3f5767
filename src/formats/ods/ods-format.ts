import type { Format } from "../format.ts";

/** Spreadsheets of LibreOffice. The reader is fetched when the first such file comes: the first screen has none. */
export const odsFormat: Format = {
  name: "ods",
  endings: ["ods"],
  // By its signature alone, which is looked at before.
  recognises: () => false,
  read: async ({ bytes, sheet }) => (await import("./read-ods.ts")).readOds(bytes, sheet),
};
