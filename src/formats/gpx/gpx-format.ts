import type { Format } from "../format.ts";
import { declaredEncoding } from "../xml/declared-encoding.ts";

/** Of GPS receivers and phones. Its reader is fetched when the first such file comes: the first screen has none. */
export const gpxFormat: Format = {
  name: "gpx",
  endings: ["gpx"],
  // By its root element, which is looked at before.
  recognises: () => false,
  read: async ({ bytes, head }) =>
    (await import("./read-gpx.ts")).readGpxBytes(bytes, declaredEncoding(head)),
};
