import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { beforeAll, expect, test } from "vitest";
import { readersAhead } from "../../../src/app/state/readers-ahead.ts";
import { readFile } from "../../../src/formats/read-file.ts";
import { madeWorkbook } from "../../fixtures/made-workbook.ts";
import { madeZip } from "../../fixtures/made-zip.ts";

/** Peru's register has 50,085 plots; these files have so many, and so large a share of the 100 MB that are allowed. */
const PLOTS = 15_000;
const BESIDES = (100_000_000 * PLOTS) / 50_085;
const TIMES = 8;

setFlagsFromString("--expose-gc");
const clear = runInNewContext("gc") as () => void;

const memoryNow = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const many = (one: (i: number) => string): string =>
  Array.from({ length: PLOTS }, (_, i) => one(i)).join("");

const CORNERS = Array.from(
  { length: 13 },
  (_, k) =>
    `${(-78.9 + 0.001 * Math.cos(k)).toFixed(7)},${(-5.3 + 0.001 * Math.sin(k)).toFixed(7)},0`,
).join(" ");
const kml = (): string =>
  `<kml><Document>${many((i) => `<Placemark><name>LP-${i}</name><ExtendedData><Data name="nombre"><value>Peña Ñañez, José ${i}</value></Data><Data name="caserio"><value>Caserío ${i % 80}</value></Data><Data name="ha"><value>${(i % 40) / 10}</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>${CORNERS}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`)}</Document></kml>`;
const WKT = `POLYGON ((${CORNERS.replaceAll(",0", "").replaceAll(",", "_").replaceAll(" ", ", ").replaceAll("_", " ")}))`;
const workbookRows = (): string =>
  many((i) => {
    const texts =
      i === 0
        ? ["codigo", "nombre", "caserio", "wkt"]
        : [`LP-${i}`, `Peña Ñañez, José ${i}`, `Caserío ${i % 80}`, WKT];
    const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
    return `<row r="${i + 1}">${cells}<c s="1"><v>${46_000 + (i % 90)}</v></c><c s="2"><v>0.${i}</v></c></row>`;
  });
const tableRows = (): string =>
  many((i) => {
    const texts =
      i === 0
        ? ["codigo", "nombre", "caserio", "wkt"]
        : [`LP-${i}`, `Peña Ñañez, José ${i}`, `Caserío ${i % 80}`, WKT];
    const cells = texts.map(
      (text) =>
        `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`,
    );
    return `<table:table-row>${cells.join("")}<table:table-cell office:value-type="float" office:value="0.${i}"><text:p>0.${i}</text:p></table:table-cell></table:table-row>`;
  });
const ods = (): Uint8Array =>
  madeZip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content><office:body><office:spreadsheet><table:table table:name="t">${tableRows()}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
beforeAll(readersAhead);

test.each<readonly [string, () => Uint8Array]>([
  ["KMZ", () => madeZip({ "doc.kml": kml() })],
  ["XLSX", () => madeWorkbook([{ name: "t", rows: workbookRows() }])],
  ["ODS", ods],
])("%s of a whole register takes little beside itself", async (_, made) => {
  const bytes = made();
  const allowed = TIMES * bytes.length + BESIDES;
  let taken = Number.POSITIVE_INFINITY;
  // Rubbish of tests before may lie about; what takes much by itself takes it each time.
  for (let attempt = 0; attempt < 3 && taken >= allowed; attempt++) {
    clear();
    const before = memoryNow();
    let peak = before;
    const looks = setInterval(() => {
      peak = Math.max(peak, memoryNow());
    }, 2);
    const reading = await readFile(bytes);
    peak = Math.max(peak, memoryNow());
    clearInterval(looks);
    const rows = reading.kind === "refused" ? reading.finding : reading.rows.length;
    expect(rows).toBeGreaterThanOrEqual(PLOTS - 1);
    taken = Math.min(taken, peak - before);
  }
  expect(taken).toBeLessThan(allowed);
});
