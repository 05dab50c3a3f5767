import type { Format } from "../format.ts";

/** Excel's workbooks since 2007. Its reader is fetched when the first such file comes: the first screen has none. */
export const xlsxFormat: Format = {
  name: "xlsx",
  endings: ["xlsx", "xlsm"],
  // By its signature alone, which is looked at before.
  recognises: () => false,
  read: async ({ bytes, sheet }) => (await import("./read-workbook.ts")).readWorkbook(bytes, sheet),
};
