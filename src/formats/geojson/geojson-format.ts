import type { Format } from "../format.ts";
import { decodeText } from "../text/decode-text.ts";
import { readTopology } from "../topojson/topojson-format.ts";
import { readGeojson } from "./read-geojson.ts";

const RECORD_SEPARATOR = "\u001e";

/** UTF-8 bytes are read as they are; anything else is decoded first, and read again where a text proves to be no UTF-8. */
export const geojsonFormat: Format = {
  name: "geojson",
  endings: ["geojson", "json", "geojsonl", "geojsons", "ndjson", "jsonl"],
  recognises: ({ head }) => {
    const first = head.startsWith(RECORD_SEPARATOR) ? head[1] : head[0];
    return first === "{" || first === "[" || /^(?:\/[/*]|(?:null|true|false)\s*$)/.test(head);
  },
  read: async ({ bytes, sheet }) => {
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = bom ? bytes.subarray(3) : bytes;
    const direct = (body[0] as number) < 0x80 && body[0] !== 0 && body[1] !== 0;
    if (direct) {
      const encoding = bom ? "utf-8-bom" : "utf-8";
      const { reading, damaged, isTopology } = readGeojson(body, encoding);
      if (isTopology && !damaged) return readTopology(body, encoding, sheet);
      if (!damaged) return reading;
    }
    const { text, encoding, finding } = await decodeText(bytes);
    const utf8 = new TextEncoder().encode(text);
    const read = readGeojson(utf8, encoding);
    const reading = read.isTopology ? await readTopology(utf8, encoding, sheet) : read.reading;
    if (finding === null || reading.kind !== "placed") return reading;
    return { ...reading, fileFindings: [finding, ...reading.fileFindings] };
  },
};
