import { csvFormat } from "../csv/csv-format.ts";
import type { Format } from "../format.ts";
import { decodeText } from "../text/decode-text.ts";
import { looksLikeWkt } from "./read-wkt.ts";

/** A text of nothing but WKT or EWKT, as it is pasted. With anything beside the geometries it is a table. */
export const wktFormat: Format = {
  name: "wkt",
  endings: ["wkt", "ewkt", "txt"],
  recognises: ({ head }) => looksLikeWkt(head),
  read: async (file, inside) => {
    const decoded = await decodeText(file.bytes);
    const { readWktText } = await import("./read-wkt-text.ts");
    return readWktText(decoded) ?? csvFormat.read(file, inside);
  },
};
