import { beforeAll, test } from "vitest";
import { readersAhead } from "../../../src/app/state/readers-ahead.ts";
import { layerFile } from "../../fixtures/layer-file.ts";
import { madeWorkbook, textRow } from "../../fixtures/made-workbook.ts";
import { madeZip } from "../../fixtures/made-zip.ts";
import { readerHolds } from "./holds.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** A spreadsheet of LibreOffice with this inside `<office:spreadsheet>`. */
const ods = (tables: string): Uint8Array =>
  madeZip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });

const cell = (attributes: string): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>x</text:p></table:table-cell>`;

const row = (cells: string, times = 1): string =>
  `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`;

const table = (rows: string): string => `<table:table table:name="t">${rows}</table:table>`;

/** A page of a GeoPackage's tree whose cells are all the same one. */
function sameCells(): Uint8Array {
  const bytes = layerFile("plots.gpkg");
  const view = new DataView(bytes.buffer);
  for (let page = 1024; page < bytes.length; page += 1024) {
    if (bytes[page] !== 13 || view.getUint16(page + 3) === 0) continue;
    view.setUint16(page + 3, 500);
    for (let i = 1; i < 500; i++) view.setUint16(page + 8 + 2 * i, view.getUint16(page + 8));
  }
  return bytes;
}

/** A FlatGeobuf whose only record is a polygon with fifty thousand parts, all of them the same one of as many corners. */
function samePart(): Uint8Array {
  const n = 50_000;
  const whole = layerFile("plots.fgb");
  const head = new DataView(whole.buffer).getUint32(8, true) + 12;
  const child = 56 + 4 * n;
  const record = new DataView(new ArrayBuffer(child + 20 + 16 * n));
  const short = (at: number, value: number): void => record.setUint16(at, value, true);
  const word = (at: number, value: number): void => record.setUint32(at, value, true);
  word(0, 12);
  for (const [at, value] of [
    [4, 6],
    [6, 8],
    [8, 4],
  ] as const)
    short(at, value);
  word(12, 8);
  word(16, 24);
  for (const [at, value] of [
    [20, 20],
    [22, 12],
    [36, 8],
    [38, 4],
  ] as const)
    short(at, value);
  word(40, 20);
  word(44, 8);
  record.setUint8(48, 6);
  word(52, n);
  for (let i = 0; i < n; i++) word(56 + 4 * i, child + 8 - 56 - 4 * i);
  for (const [at, value] of [
    [0, 8],
    [2, 8],
    [6, 4],
  ] as const)
    short(child + at, value);
  word(child + 8, 8);
  word(child + 12, 4);
  word(child + 16, 2 * n);
  const bytes = new Uint8Array(head + 4 + record.byteLength);
  bytes.set(whole.subarray(0, head));
  new DataView(bytes.buffer).setUint32(head, record.byteLength, true);
  bytes.set(new Uint8Array(record.buffer), head + 4);
  return bytes;
}

beforeAll(readersAhead);

test.each<readonly [string, () => Uint8Array]>([
  [
    "a cell for every cell of a sheet",
    () => ods(table(row(cell('table:number-columns-repeated="16384"'), 1_048_576))),
  ],
  [
    "formulas for a million cells",
    () => ods(table(row(cell('table:formula="of:=1" table:number-columns-repeated="999"'), 1000))),
  ],
  [
    "merged cells that overlap, down a long sheet",
    () =>
      ods(
        table(
          row(cell('table:number-rows-spanned="1048576"').repeat(3000)) + row(cell(""), 500_000),
        ),
      ),
  ],
  ["eight thousand sheets", () => ods(table(row(cell(""))).repeat(8000))],
  [
    "blanks upon blanks",
    () =>
      ods(
        table(
          row(
            `<table:table-cell><text:p>${'<text:s text:c="100000"/>'.repeat(20_000)}</text:p></table:table-cell>`,
          ),
        ),
      ),
  ],
  [
    "merged cells of Excel that overlap",
    () =>
      madeWorkbook([
        {
          name: "t",
          rows: Array.from({ length: 3000 }, (_, i) => textRow(i + 1, "a", "b")).join(""),
          after: `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(6000)}</mergeCells>`,
        },
      ]),
  ],
  ["rows of a GeoPackage that are all the same", sameCells],
  ["parts of a FlatGeobuf that are all the same", samePart],
  [
    "an outline of a Parquet said once for two hundred thousand rows",
    () => layerFile("same-outline.parquet"),
  ],
  ["a word of a Parquet for a million rows", () => layerFile("same-word.parquet")],
  ["geometries of WKT that never close", () => text("MULTIPOLYGON (((1 1,\n".repeat(20_000))],
  [
    "a topology whose outlines are one arc again and again",
    () =>
      text(
        `{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[${"0,".repeat(50_000)}0]]}},"arcs":[[${"[1,1],".repeat(50_000)}[1,1]]]}`,
      ),
  ],
  [
    "WKB that claims four billion rings",
    () => text(`codigo,geom\n${`A,0103000000FFFFFFFF${"00".repeat(20)}\n`.repeat(1000)}`),
  ],
])("%s", async (_, made) => {
  await readerHolds(made());
});
