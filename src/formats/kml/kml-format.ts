import type { Format } from "../format.ts";
import { declaredEncoding } from "../xml/declared-encoding.ts";

/** In any encoding. Its reader is fetched when the first such file comes: the first screen has none. */
export const kmlFormat: Format = {
  name: "kml",
  endings: ["kml"],
  recognises: ({ head }) => head.startsWith("<"),
  read: async ({ bytes, head }) =>
    (await import("./read-kml.ts")).readKmlBytes(bytes, declaredEncoding(head)),
};
