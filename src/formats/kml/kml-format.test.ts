import { expect, test } from "vitest";
import type { PlacedReading } from "../format-reading.ts";
import { RAW_LINE, RAW_NONE, RAW_POINT, RAW_POLYGON, RAW_TRACK } from "../raw-geometry.ts";
import { readKml } from "./read-kml.ts";

const read = async (body: string): Promise<PlacedReading> => {
  const text = `<kml><Document>${body}</Document></kml>`;
  const reading = await readKml({ pieces: [text], encoding: "utf-8", finding: null });
  if (reading.kind !== "placed") throw new Error("refused");
  return reading;
};

const ring = "<LinearRing><coordinates>0,0 9,0 9,9 0,0</coordinates></LinearRing>";
const polygon = `<Polygon><outerBoundaryIs>${ring}</outerBoundaryIs><innerBoundaryIs>${ring}</innerBoundaryIs></Polygon>`;

test("folders, data of both kinds and names become columns", async () => {
  const { cells, columns } = await read(
    '<name>Doc</name><Folder><name>San Ignacio</name><Placemark><name>A</name><description><![CDATA[<b>x</b>]]></description><ExtendedData><Data name="ha"><displayName>no</displayName><value>1.5</value></Data><SchemaData><SimpleData name="__proto__">z</SimpleData></SchemaData></ExtendedData></Placemark></Folder>',
  );
  expect({ ...cells[0] }).toMatchObject({ carpeta: "San Ignacio", name: "A", ha: "1.5" });
  expect(cells[0]!.description).toBe("<b>x</b>");
  expect(Object.hasOwn(cells[0]!, "__proto__")).toBe(true);
  expect(columns).toEqual(["carpeta", "name", "description", "ha", "__proto__"]);
});

test("what each placemark is", async () => {
  const { geometry, findings } = await read(
    [
      polygon,
      `<MultiGeometry><MultiGeometry>${polygon}</MultiGeometry>${polygon}<Point><coordinates>1,1</coordinates></Point></MultiGeometry>`,
      "<Point><coordinates>\n -79,-5.2,0 </coordinates></Point>",
      "<LineString><coordinates>0,0 1,1 2,2</coordinates></LineString>",
      "<Track><coord>0 0 5</coord><coord>1 1 5</coord></Track>",
      "<Point><coordinates></coordinates></Point>",
      "<Point><coordinates>a,b</coordinates></Point>",
      "<MultiGeometry><LineString><coordinates>0,0 1,1</coordinates></LineString><LineString><coordinates>0,0 1,1</coordinates></LineString></MultiGeometry>",
    ]
      .map((shape) => `<Placemark>${shape}</Placemark>`)
      .join(""),
  );
  expect([...geometry.type]).toEqual([
    RAW_POLYGON,
    RAW_POLYGON,
    RAW_POINT,
    RAW_LINE,
    RAW_TRACK,
    RAW_NONE,
    RAW_NONE,
    RAW_NONE,
  ]);
  expect([...geometry.featureStart]).toEqual([0, 1, 3, 4, 5, 6, 6, 6, 6]);
  expect([...findings].map(([i, [one]]) => [i, one!.code])).toEqual([
    [1, "row-parts-left-out"],
    [5, "row-no-geometry"],
    [6, "row-coordinate-not-number"],
    [7, "row-geometry-not-taken"],
  ]);
});

test("blanks after commas are read kindly, and told", async () => {
  const { geometry, findings } = await read(
    "<Placemark><LineString><coordinates>-78.9, -5.3 -78.8, -5.2</coordinates></LineString></Placemark>",
  );
  expect([...geometry.coords]).toEqual([-78.9, -5.3, -78.8, -5.2]);
  expect(findings.get(0)![0]!.code).toBe("row-blank-in-coordinates");
});

test("links are counted, not followed", async () => {
  const { fileFindings } = await read(
    "<NetworkLink><Link><href>http://a.invalid/b.kml</href></Link></NetworkLink><Placemark/>",
  );
  expect(fileFindings).toMatchObject([{ code: "file-links-ignored", params: { count: 1 } }]);
});

test("tables in a description are columns, where no data has their name", async () => {
  const table = (rows: string): string => `<description><![CDATA[${rows}]]></description>`;
  const { cells, columns } = await read(
    [
      `<Placemark>${table("<html><head><style>td{}</style></head><table><tr><td>LIN-1</td></tr><tr><td><table><tr><th>Campo</th><th>Valor</th></tr><tr bgcolor=1><td>CASERIO</td><td>Pe&ntilde;a <b>Blanca</b></td></tr><tr><td>ha<td>1.5<tr><td>codigo</td><td>otro</td></tr></table></td></tr></table><script>alert('<td>a</td>')</script>")}<ExtendedData><Data name="codigo"><value>A-1</value></Data></ExtendedData></Placemark>`,
      `<Placemark>${table("<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td></td><td>x</td></tr></table>")}</Placemark>`,
    ].join(""),
  );
  expect(columns).toEqual(["description", "codigo", "CASERIO", "ha"]);
  expect({ ...cells[0] }).toMatchObject({ CASERIO: "Peña Blanca", ha: "1.5", codigo: "A-1" });
  expect(Object.keys({ ...cells[1] })).toEqual(["description"]);
});

test("times, addresses and data without a type are columns; those of the fixes of a track are not", async () => {
  const { cells } = await read(
    "<Placemark><address>San Ignacio</address><TimeStamp><when>2026-05-01</when></TimeStamp><ExtendedData><x:dni>01234567</x:dni></ExtendedData><Track><when>2020-01-01</when><coord>0 0</coord><ExtendedData><SchemaData><SimpleArrayData name='hr'><value>80</value></SimpleArrayData></SchemaData></ExtendedData></Track></Placemark>",
  );
  expect({ ...cells[0] }).toEqual({
    address: "San Ignacio",
    when: "2026-05-01",
    dni: "01234567",
  });
});

test("a hole written before its outline stays a hole", async () => {
  const inner = `<innerBoundaryIs><LinearRing><coordinates>1,1 2,1 2,2 1,1</coordinates></LinearRing></innerBoundaryIs>`;
  const outer = `<outerBoundaryIs>${ring}</outerBoundaryIs>`;
  const { geometry } = await read(
    `<Placemark><Polygon>${inner}${outer}${inner}</Polygon></Placemark>`,
  );
  expect([...geometry.coords.subarray(0, 4)]).toEqual([0, 0, 9, 0]);
  expect([...geometry.ringStart]).toEqual([0, 4, 8, 12]);
  expect([...geometry.partStart]).toEqual([0, 3]);
});

test("the tracks of a MultiTrack are one walk, and that is told with its longest leap", async () => {
  const track = (...fixes: string[]): string =>
    `<Track>${fixes.map((fix) => `<coord>${fix}</coord>`).join("")}</Track>`;
  const { geometry, findings } = await read(
    `<Placemark><MultiTrack>${track("0 0", "0 0.001")}${track()}${track("0.001 0.001", "0.001 0")}</MultiTrack></Placemark>`,
  );
  expect([...geometry.type]).toEqual([RAW_TRACK]);
  expect([...geometry.coords]).toEqual([0, 0, 0, 0.001, 0.001, 0.001, 0.001, 0]);
  const [joined] = findings.get(0)!;
  expect(joined).toMatchObject({ code: "track-joined", params: { pieces: 2 } });
  expect((joined!.params as { gapM: number }).gapM).toBeCloseTo(111.2, 1);
});

test("a file of more columns than a person writes is refused", async () => {
  const rows = Array.from({ length: 2001 }, (_, i) => `<tr><td>c${i}</td><td>1</td></tr>`);
  const placemarks = Array.from(
    { length: 21 },
    (_, k) =>
      `<Placemark><description><![CDATA[<table>${rows.slice(100 * k, 100 * k + 100).join("")}</table>]]></description></Placemark>`,
  );
  const text = `<kml><Document>${placemarks.join("")}</Document></kml>`;
  expect(await readKml({ pieces: [text], encoding: "utf-8", finding: null })).toMatchObject({
    kind: "refused",
    finding: { code: "file-too-many-columns" },
  });
});
