import type { Format } from "../format.ts";

/** A .shp that came alone; with its other parts it comes in an archive. Its reader is fetched when the first such file comes. */
export const shapefileFormat: Format = {
  name: "shapefile",
  endings: ["shp", "shz"],
  // By its first bytes, which are looked at before.
  recognises: () => false,
  read: async ({ bytes }) => (await import("./read-lone-part.ts")).readLonePart(bytes),
};
