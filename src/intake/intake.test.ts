import { expect, test } from "vitest";
import { processorTime } from "../../tests/fixtures/processor-time.ts";
import type { ImportChoices } from "../domain/import-choices.ts";
import type { Issue } from "../domain/issue/issue.ts";
import { UTM_17S, UTM_18S } from "../geo/crs/crs.ts";
import { polygonArea } from "../geo/plane/polygon-area.ts";
import { findFaults } from "../geo/plane/validity/find-faults.ts";
import { type IntakeReport, readDataset } from "./intake.ts";
import { refusedCsv } from "./refused-csv.ts";

const read = (text: string, name = "a.csv", choices: ImportChoices = {}): Promise<IntakeReport> =>
  readDataset({ name, bytes: new TextEncoder().encode(text) }, choices);

const asked = (report: IntakeReport): string[] => report.questions.map(({ code }) => code);
const told = (report: IntakeReport): string[] =>
  report.issues.map(({ code, source }) => `${source.row ?? "-"} ${code}`);

test("a title above the header, and a column called N°", async () => {
  const report = await read(
    "PADRÓN 2026;;;\n;;;\nN°;Código;Este (X);Norte (Y)\n1;A-1;728000,5;9412000,5\n2;A-2;728100;9412100\n",
  );
  expect(report.dataset?.ids).toEqual(["A-1", "A-2"]);
  expect([...report.dataset!.rows]).toEqual([4, 5]);
  expect([...report.dataset!.geometry.coords.slice(0, 2)]).toEqual([728000.5, 9412000.5]);
});

test("what the columns are taken for is told with an example and a reason", async () => {
  const { understood } = await read("cod,latitud,longitud,DNI\nA,-5.3,-78.9,08123456\n");
  expect(understood?.columns).toEqual([
    { column: "cod", example: "A", field: "codigo_parcela", reason: "name" },
    { column: "latitud", example: "-5.3", field: "lat", reason: "name" },
    { column: "longitud", example: "-78.9", field: "lon", reason: "name" },
    { column: "DNI", example: "08123456", field: "dni", reason: "name" },
  ]);
});

test("names and values disagree: the values decide", async () => {
  const metres = await read("id,LATITUD,LONGITUD\n1,9412000,728000\n");
  expect(metres.understood?.coordinates).toBe("este-norte");
  const degrees = await read("id,X,Y\n1,-78.94,-5.31\n");
  expect(degrees.understood?.coordinates).toBe("lat-lon");
  expect(degrees.questions).toEqual([]);
});

test("rows of another zone are brought to the file's", async () => {
  const report = await read(
    "id,este,norte,zona\nA,728000,9412000,17S\nB,728100,9412000,17 s\nC,62000,9412000,18L\nD,1,2,abc\n",
  );
  expect(report.dataset?.crs).toEqual(UTM_17S);
  expect(report.dataset!.geometry.coords[4]).toBeGreaterThan(700_000);
  expect(told(report)).toEqual([
    "- file-datum-guessed",
    "4 row-zone-differs",
    "5 row-zone-unknown",
  ]);
});

test("a zone the user names replaces the file's usual one, not a row's own", async () => {
  const text =
    "id,este,norte,zona\nA,62000,9412000,17S\nB,62100,9412000,17S\nC,63000,9412000,18S\n";
  const report = await read(text, "a.csv", { crs: UTM_18S });
  expect(report.counts.accepted).toBe(3);
  expect([...report.dataset!.geometry.coords.filter((_, i) => i % 2 === 0)]).toEqual([
    62000, 62100, 63000,
  ]);
});

test("a zone is for metres: a file of degrees is not read as UTM", async () => {
  const report = await read("id,lat,lon\nA,-5.3,-78.9\n", "a.csv", { crs: UTM_17S });
  expect(report.dataset?.crs.kind).toBe("geographic");
});

test("PSAD56 is a question with a setting", async () => {
  const text = "id,este,norte,datum\nA,728000,9412000,PSAD56\n";
  const report = await read(text, "a.csv", { crs: UTM_17S });
  expect(asked(report)).toContain("which-datum");
  const answered = await read(text, "a.csv", { crs: UTM_17S, datum: "PSAD56" });
  expect(answered.dataset?.crs).toEqual({ ...UTM_17S, datum: "PSAD56" });
});

test("the user's columns stand above names", async () => {
  const text = "id,este,norte,e2,n2\nA,1,2,728000,9412000\n";
  const report = await read(text, "a.csv", {
    crs: UTM_17S,
    columns: { este: "e2", norte: "n2", codigo_socio: "id" },
  });
  expect(report.dataset?.fields.codigo_socio).toBe("id");
  expect([...report.dataset!.geometry.coords]).toEqual([728000, 9412000]);
});

test("two numbers in one cell, as maps copy them", async () => {
  const report = await read("id;coordenadas\nA;-5.31, -78.94\nB;5°19'S 78°57'W\n");
  expect([...report.dataset!.geometry.coords]).toEqual([-78.94, -5.31, -78.95, -5.316666666666666]);
});

test("sexagesimal degrees take the hemisphere of the header", async () => {
  const report = await read("id;Latitud (S);Longitud (O)\n1;5°18';78°54'\n");
  expect([...report.dataset!.geometry.coords]).toEqual([-78.9, -5.3]);
});

test("corner lists: order by number, parts by a number met again", async () => {
  const corners = [
    "A,1,728000,9412000",
    "A,3,728100,9412100",
    "A,2,728100,9412000",
    "A,1,729000,9412000",
    "A,2,729100,9412000",
    "A,3,729100,9412100",
    "B,1,730000,9412000",
    "B,2,x,9412000",
    "B,3,730100,9412100",
  ];
  const report = await read(`parcela,vertice,este,norte\n${corners.join("\n")}\n`, "a.csv", {
    crs: UTM_17S,
  });
  expect(report.counts).toMatchObject({ lines: 9, read: 2, accepted: 1, refused: 1 });
  expect([...report.dataset!.geometry.partStart]).toEqual([0, 1, 2]);
  expect(report.refused[0]).toMatchObject({ row: 8, moreLines: [{ row: 9 }, { row: 10 }] });
});

test("few and large polygons are an area; the user may say otherwise", async () => {
  const ring = "-79.4 -5.3, -79.2 -5.3, -79.2 -5.1, -79.4 -5.3";
  const text = `nombre;wkt\nZona;POLYGON ((${ring}))\n`;
  const report = await read(text);
  expect([report.suggestedKind, report.dataset?.kind]).toEqual(["areas", "areas"]);
  const plots = await read(text, "a.csv", { kind: "plots" });
  expect(plots.dataset?.kind).toBe("plots");
  expect(plots.dataset?.id).not.toBe(report.dataset?.id);
});

test("lines wait for the user", async () => {
  const line = '{"type":"LineString","coordinates":[[-79,-5.2],[-78.999,-5.2],[-78.999,-5.199]]}';
  const waiting = await read(line, "a.geojson");
  expect(waiting.dataset).toBeNull();
  expect(asked(waiting)).toEqual(["close-lines"]);
  const closed = await read(line, "a.geojson", { closeLines: true });
  expect(closed.counts.accepted).toBe(1);
});

test("a GeoJSON that says UTM and holds degrees is read as degrees, aloud", async () => {
  const text =
    '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32717"}},"features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[-79,-5.2]}}]}';
  const report = await read(text, "a.geojson");
  expect(told(report)).toContain("- file-not-metres");
  expect(report.counts.accepted).toBe(1);
});

test("200 MB are the end, at once", async () => {
  const bytes = new Uint8Array(200 * 1024 * 1024 + 1);
  const report = await readDataset({ name: "a.csv", bytes });
  expect(told(report)).toEqual(["- file-too-large"]);
});

test("an aborted reading rejects, and nothing else does", async () => {
  const controller = new AbortController();
  controller.abort();
  const bytes = new TextEncoder().encode("id,lat,lon\nA,-5,-79\n");
  await expect(
    readDataset({ name: "a.csv", bytes }, {}, { signal: controller.signal }),
  ).rejects.toThrow(/abort/i);
});

test("refused rows go out with their cells, their row and the reason", async () => {
  const report = await read("código,nombre,lat,lon\nA,=1+1,s/d,s/d\nB,b,-5.3,-78.9\n");
  const words = { row: "fila", observation: "observación", say: (one: Issue) => `${one.code}.` };
  expect(refusedCsv(report, words)).toBe(
    "\ufeffcódigo;nombre;lat;lon;fila;observación\r\nA;'=1+1;s/d;s/d;2;row-no-coordinates.\r\n",
  );
});

test("10,000 rows are read well under a second", async () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, i) => `LIN-${i};Caserío ${i % 90};${728000 + i},25;${9412000 + i},5;1.5`,
  );
  const started = processorTime();
  const report = await read(`codigo;caserio;este;norte;ha\n${rows.join("\n")}\n`);
  expect(report.counts.accepted).toBe(10_000);
  expect(processorTime() - started).toBeLessThan(3000);
});

test("a bow tie waits; accepted, it is two triangles, and said so", async () => {
  const text =
    "id;wkt\nA;POLYGON ((728000 9412000, 728100 9412100, 728100 9412000, 728000 9412100, 728000 9412000))\nB;POLYGON ((728200 9412000, 728300 9412000, 728300 9412100, 728200 9412000))\nC;MULTIPOLYGON (((728000 9412000, 728100 9412000, 728100 9412100, 728000 9412100)), ((728050 9412050, 728150 9412050, 728150 9412150, 728050 9412150)))\n";
  const waiting = await read(text, "a.csv", { crs: UTM_17S });
  expect(waiting.dataset?.ids).toEqual(["B"]);
  expect(asked(waiting)).toContain("accept-repairs");
  const accepted = await read(text, "a.csv", { crs: UTM_17S, acceptRepairs: true });
  expect(accepted.dataset?.ids).toEqual(["A", "B", "C"]);
  const { geometry } = accepted.dataset!;
  expect(polygonArea(geometry, 0)).toBeCloseTo(5000, 6);
  expect(polygonArea(geometry, 1)).toBeCloseTo(5000, 6);
  expect(polygonArea(geometry, 2)).toBeCloseTo(17500, 6);
  expect(told(accepted)).toContain("2 shape-repaired");
  expect(findFaults(geometry, 0)).toEqual([]);
});

test("signs lost in most rows are a question; none is added unasked", async () => {
  const text = "id,lat,lon\nA,5.3,78.9\nB,5.4,78.95\n";
  const waiting = await read(text);
  expect(waiting.dataset).toBeNull();
  expect(asked(waiting)).toEqual(["south-west"]);
  const answered = await read(text, "a.csv", { southWest: true });
  expect([...answered.dataset!.geometry.coords]).toEqual([-78.9, -5.3, -78.95, -5.4]);
  const point = '{"type":"Point","coordinates":[78.9,5.3]}';
  const shape = await read(point, "a.geojson", { southWest: true });
  expect([...shape.dataset!.geometry.coords]).toEqual([-78.9, -5.3]);
});

test("a plot of 40,000 km² is told, whoever named the CRS, and as the only record too", async () => {
  const huge =
    "POLYGON ((600000 9300000, 800000 9300000, 800000 9500000, 600000 9500000, 600000 9300000))";
  const small = "POLYGON ((728000 9412000, 728100 9412000, 728100 9412100, 728000 9412000))";
  const both = await read(`id;wkt\nA;${small}\nB;${small.replaceAll("728", "729")}\nC;${huge}\n`);
  expect(told(both)).toEqual(["- file-crs-guessed", "4 area-large"]);
  const named = await read(`id;wkt\nA;${huge}\n`, "a.csv", { crs: UTM_17S, kind: "plots" });
  expect(told(named)).toEqual(["2 area-large"]);
});

test("a point beside a polygon is left out, aloud", async () => {
  const ring = "-79.12,-5.22 -79.118,-5.22 -79.118,-5.218 -79.12,-5.22".replaceAll(" ", "\n");
  const polygon = `<Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
  const point = "<Point><coordinates>-79.119,-5.219</coordinates></Point>";
  const report = await read(
    `<kml><Placemark><MultiGeometry>${polygon}${point}</MultiGeometry></Placemark></kml>`,
    "a.kml",
  );
  const found = report.issues.find(({ code }) => code === "row-parts-left-out");
  expect(found).toMatchObject({ severity: "warning", source: { row: 1 }, params: { points: 1 } });
  expect(report.counts).toMatchObject({ accepted: 1, flagged: 1 });
});
