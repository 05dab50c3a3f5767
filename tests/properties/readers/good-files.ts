import { unzipSync } from "fflate/browser";
import { sampleRecords } from "../../../src/formats/out/sample-records.ts";
import { writeRecordsShapefile } from "../../../src/formats/shapefile/write-shapefile.ts";
import { layerFile } from "../../fixtures/layer-file.ts";
import { madeWorkbook, textRow } from "../../fixtures/made-workbook.ts";
import { madeZip } from "../../fixtures/made-zip.ts";

/** A small file that is read, to be spoiled. */
export interface GoodFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** An archive is spoiled within, too: its parts, to be packed again. */
  readonly parts?: Readonly<Record<string, Uint8Array>>;
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

const RING = "-78.94,-5.31,0 -78.93,-5.31,0 -78.93,-5.30,0 -78.94,-5.31,0";
const KML = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns:gx="http://www.google.com/kml/ext/2.2"><Document><Schema id="s" name="s"><SimpleField name="ha" type="double"/></Schema><Folder><name>C</name><Placemark><name>K&amp;1</name><description><![CDATA[<table><tr><td>dni</td><td>0012</td></tr></table>]]></description><ExtendedData><Data name="a"><value>1</value></Data><SchemaData schemaUrl="#s"><SimpleData name="ha">1.5</SimpleData></SchemaData></ExtendedData><MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>${RING}</coordinates></LinearRing></outerBoundaryIs></Polygon><Point><coordinates>-78.9,-5.3</coordinates></Point></MultiGeometry></Placemark><Placemark><gx:Track><gx:coord>-78.9 -5.3 4</gx:coord><gx:coord>-78.91 -5.3 4</gx:coord></gx:Track></Placemark></Folder></Document></kml>`;
const GPX = `<?xml version="1.0"?><gpx version="1.1"><wpt lat="-5.3" lon="-78.9"><name>P1</name><ele>1480</ele></wpt><rte><name>R</name><rtept lat="-5.3" lon="-78.9"/><rtept lat="-5.31" lon="-78.9"/></rte><trk><name>T&amp;1</name><trkseg><trkpt lat="-5.30" lon="-78.90"><time>2026-03-15T07:30:00Z</time></trkpt><trkpt lat="-5.30" lon="-78.899"/><trkpt lat="-5.301" lon="-78.899"/><trkpt lat="-5.30" lon="-78.90"/></trkseg></trk></gpx>`;
const FEATURE =
  '{"type":"Feature","id":7,"properties":{"codigo":"A\\u00f1","ha":1.50,"x":null,"o":{"a":[1]}},"geometry":{"type":"MultiPolygon","coordinates":[[[[-78.94,-5.31,4],[-78.93,-5.31],[-78.93,-5.30],[-78.94,-5.31]]]]}}';
const GEOJSON = `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:4326"}},"features":[${FEATURE},{"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[-79,-5.2]},{"type":"LineString","coordinates":[[-79,-5.2],[-79,-5.3]]}]}}]}`;
const TOPOJSON =
  '{"type":"Topology","transform":{"scale":[0.001,0.001],"translate":[-79,-6]},"objects":{"parcelas":{"type":"GeometryCollection","geometries":[{"type":"Polygon","id":7,"arcs":[[0,1]],"properties":{"codigo":"A"}},{"arcs":[[[-2,2]]],"type":"MultiPolygon","properties":{"codigo":"B"}},{"type":"Point","coordinates":[100,700]}]},"otra":{"type":"LineString","arcs":[0]}},"arcs":[[[10,700],[1,0],[0,1]],[[11,701],[-1,0],[0,-1]],[[11,701],[0,2],[-1,-1],[0,-2]]]}';
const CSV =
  'codigo;nombre;este;norte;zona\nA-1;"Peña; ""La""";728000,5;9412000,5;17S\nA-2;x;728.498;9.412.345;18S\nTOTAL;;;;\n';
const WKT =
  "SRID=32717;POLYGON ((728000 9412000, 728100 9412000, 728100 9412100, 728000 9412000))\nPOINT (-78.9 -5.3)\nMULTIPOLYGON (((728000 9412000, 728100 9412000, 728100 9412100, 728000 9412000)))\n";
const WKB =
  "codigo,geom\nA,0101000020E61000009A99999999B953C033333333333315C0\nB,010300000001000000040000009A99999999B953C033333333333315C09A99999999B953C0CDCCCCCCCCCC14C03333333333B353C0CDCCCCCCCCCC14C09A99999999B953C033333333333315C0\n";

const workbook = (): Uint8Array =>
  madeWorkbook(
    [
      {
        name: "datos",
        rows: `${textRow(1, "codigo", "lat", "lon", "fecha")}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>-5.3</v></c><c r="C2"><f>SUM(B2:B2)</f><v>-78.9</v></c><c r="D2" s="1"><v>46096</v></c></row>${textRow(3, "A-2", "-5.31", "-78,91", "x")}`,
        after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
      },
      { name: "notas", state: "hidden", rows: textRow(1, "nada") },
    ],
    { strings: "<si><t>A-1</t></si>" },
  );

/** One file a reader, archives with their parts. */
export function goodFiles(): readonly GoodFile[] {
  const archive = (name: string, bytes: Uint8Array): GoodFile => ({
    name,
    bytes,
    parts: unzipSync(bytes),
  });
  const shapefile = writeRecordsShapefile(sampleRecords("holed"), new Date(0)).bytes;
  const loose = unzipSync(shapefile);
  const part = (ending: string): Uint8Array =>
    Object.entries(loose).find(([name]) => name.endsWith(ending))![1];
  return [
    { name: "a.csv", bytes: text(CSV) },
    { name: "a.geojson", bytes: text(GEOJSON) },
    { name: "a.geojsonl", bytes: text(`${FEATURE}\n${FEATURE}\n`) },
    { name: "a.topojson", bytes: text(TOPOJSON) },
    { name: "a.kml", bytes: text(KML) },
    { name: "a.gpx", bytes: text(GPX) },
    { name: "a.wkt", bytes: text(WKT) },
    { name: "wkb.csv", bytes: text(WKB) },
    { name: "a.gpkg", bytes: layerFile("plots.gpkg") },
    { name: "a.fgb", bytes: layerFile("plots.fgb") },
    { name: "snappy.parquet", bytes: layerFile("plots-snappy.parquet") },
    { name: "zstd.parquet", bytes: layerFile("plots-zstd.parquet") },
    { name: "gzip.parquet", bytes: layerFile("plots-gzip.parquet") },
    { name: "v2.parquet", bytes: layerFile("plots-v2.parquet") },
    { name: "a.shp", bytes: part(".shp") },
    archive("a.ods", layerFile("plots.ods")),
    archive("a.xlsx", workbook()),
    archive("a.kmz", madeZip({ "doc.kml": KML, "files/x.png": "x" })),
    archive("shp.zip", shapefile),
    archive("zip.zip", madeZip({ "dentro.zip": madeZip({ "a.geojson": GEOJSON, "b.csv": CSV }) })),
  ];
}
