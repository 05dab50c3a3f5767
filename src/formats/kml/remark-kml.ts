import type { Remarks } from "../remarks/remarks.ts";
import { encodeText } from "../text/encode-text.ts";
import { escapeXml } from "../xml/escape-xml.ts";

/** Comments and CDATA, passed over; tags of placemarks, of their data, and of what stands after data in the schema. */
const TAGS =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)((?:[\w.-]+:)?)(Placemark|ExtendedData|Point|LineString|LinearRing|Polygon|MultiGeometry|Model|Track|MultiTrack)(?=[\s/>])[^>]*?(\/?)>/g;

/**
 * The user's own KML with one datum more in each Placemark, in its own encoding; all else stays as it was written. With
 * `remarks.rows`, placemarks that are not among them are left out. Placemarks count in the order of the document.
 */
export function remarkKml(text: string, encoding: string, remarks: Remarks): Uint8Array {
  const out: string[] = [];
  let written = 0;
  let row = 0;
  /** The placemark that is open: where it begins, and whether its datum is written. */
  let start = -1;
  let told = false;
  const upTo = (at: number): void => {
    out.push(text.slice(written, at));
    written = at;
  };
  for (const tag of text.matchAll(TAGS)) {
    const [whole, slash, prefix = "", name, empty] = tag;
    if (name === undefined) continue;
    const after = tag.index + whole.length;
    const isLeftOut = remarks.rows !== null && !remarks.rows.has(row);
    if (name === "Placemark" && slash === "" && start < 0) {
      row++;
      const leftOut = remarks.rows !== null && !remarks.rows.has(row);
      if (leftOut) upTo(tag.index);
      if (empty !== "") {
        if (leftOut) written = after;
        continue;
      }
      start = tag.index;
      told = leftOut;
      continue;
    }
    if (start < 0) continue;
    if (name === "Placemark" && slash === "/") {
      if (isLeftOut) written = after;
      else if (!told) {
        upTo(tag.index);
        out.push(extended(remarks, row, prefix));
      }
      start = -1;
    } else if (!told && slash === "") {
      const words = remarks.byRow.get(row);
      told = true;
      if (words === undefined) continue;
      if (name === "ExtendedData" && empty === "") {
        upTo(after);
        out.push(datum(remarks.heading, words, prefix));
      } else {
        upTo(tag.index);
        out.push(extended(remarks, row, name === "ExtendedData" ? prefix : kmlPrefix(text, start)));
        if (name === "ExtendedData") written = after;
      }
    }
  }
  upTo(text.length);
  const bytes = encodeText(out.join(""), encoding);
  const mark = encoding === "utf-8-bom" ? [0xef, 0xbb, 0xbf] : [];
  return Uint8Array.from([...mark, ...bytes]);
}

/** Prefix of the placemark's own name: that of KML in this file. */
const kmlPrefix = (text: string, placemark: number): string =>
  /^<((?:[\w.-]+:)?)Placemark/.exec(text.slice(placemark, placemark + 60))?.[1] ?? "";

const datum = (heading: string, words: string, prefix: string): string =>
  `<${prefix}Data name="${escapeXml(heading)}"><${prefix}value>${escapeXml(words)}</${prefix}value></${prefix}Data>`;

function extended({ heading, byRow }: Remarks, row: number, prefix: string): string {
  const words = byRow.get(row);
  if (words === undefined) return "";
  return `<${prefix}ExtendedData>${datum(heading, words, prefix)}</${prefix}ExtendedData>`;
}
