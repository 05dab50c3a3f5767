import type { Format } from "../format.ts";
import { decodeText } from "../text/decode-text.ts";
import { declaredEncoding } from "../xml/declared-encoding.ts";

/** Of GPS receivers and phones. Its reader is fetched when the first such file comes: the first screen has none. */
export const gpxFormat: Format = {
  name: "gpx",
  endings: ["gpx"],
  // By its root element, which is looked at before.
  recognises: () => false,
  read: async ({ bytes, head }) => {
    const decoded = await decodeText(bytes, declaredEncoding(head));
    return (await import("./read-gpx.ts")).readGpx(decoded);
  },
};
