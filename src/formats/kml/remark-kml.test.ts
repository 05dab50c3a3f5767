import { expect, test } from "vitest";
import { readFile } from "../read-file.ts";
import { remarkKml } from "./remark-kml.ts";

const BY_ROW = new Map([
  [1, "Falta <este> & «norte»"],
  [2, "b"],
  [3, "c"],
]);
const marked = (text: string, rows: readonly number[] | null = null): string =>
  new TextDecoder().decode(
    remarkKml(text, "utf-8", {
      heading: "observación",
      byRow: BY_ROW,
      rows: rows && new Set(rows),
    }),
  );

const KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
 <!-- <Placemark> none -->
 <Placemark><name>a</name><description><![CDATA[<Point>]]></description><Point><coordinates>-79,-5</coordinates></Point></Placemark>
 <Folder><Placemark id="x"><ExtendedData ><Data name="caserio"><value>Ñunya</value></Data></ExtendedData><Point><coordinates>-79.1,-5</coordinates></Point></Placemark></Folder>
 <Placemark><ExtendedData/><name>c</name></Placemark>
</Document></kml>
`;

const told = (words: string): string => `<Data name="observación"><value>${words}</value></Data>`;

test("each placemark gets its datum where data belong; nothing else changes", () => {
  expect(marked(KML)).toBe(
    KML.replace(
      "</description><Point>",
      `</description><ExtendedData>${told("Falta &lt;este&gt; &amp; «norte»")}</ExtendedData><Point>`,
    )
      .replace("<ExtendedData >", `<ExtendedData >${told("b")}`)
      .replace("<ExtendedData/>", `<ExtendedData>${told("c")}</ExtendedData>`),
  );
});

test("read again, the remark is a column", async () => {
  const reading = await readFile(new TextEncoder().encode(marked(KML)));
  if (reading.kind !== "placed") throw new Error(reading.kind);
  expect(reading.cells.map((cells) => cells.observación)).toEqual([...BY_ROW.values()]);
});

test.each([[[1]], [[2]], [[3]], [[1, 3]]])("placemarks %j alone are a whole file", async (rows) => {
  const reading = await readFile(new TextEncoder().encode(marked(KML, rows)));
  if (reading.kind !== "placed") throw new Error(reading.kind);
  expect(reading.cells.map((cells) => cells.observación)).toEqual(rows.map((r) => BY_ROW.get(r)));
});
