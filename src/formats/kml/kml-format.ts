import type { Format } from "../format.ts";
import { decodeText } from "../text/decode-text.ts";
import { declaredEncoding } from "../xml/declared-encoding.ts";

/** In any encoding. Its reader is fetched when the first such file comes: the first screen has none. */
export const kmlFormat: Format = {
  name: "kml",
  endings: ["kml"],
  recognises: ({ head }) => head.startsWith("<"),
  read: async ({ bytes, head }) => {
    const decoded = await decodeText(bytes, declaredEncoding(head));
    return (await import("./read-kml.ts")).readKml(decoded);
  },
};
