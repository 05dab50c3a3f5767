import type { Format } from "../format.ts";
import type { FormatReading } from "../format-reading.ts";

/** Fetched when the first such file comes: the first screen has none. `bytes` are UTF-8 without BOM. */
export const readTopology = async (
  bytes: Uint8Array,
  encoding: string,
  sheet: string | undefined,
): Promise<FormatReading> =>
  (await import("./read-topojson.ts")).readTopojson(bytes, encoding, sheet);

/** Only its members tell it from GeoJSON, whose reader hands it on. */
export const topojsonFormat: Format = {
  name: "topojson",
  endings: ["topojson", "json"],
  recognises: () => false,
  read: async ({ bytes, sheet }) => readTopology(bytes, "utf-8", sheet),
};
