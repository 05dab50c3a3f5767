import { expect, test } from "vitest";
import { newCount } from "../../../../domain/field/berry-count.ts";
import { newFinding } from "../../../../domain/field/field-finding.ts";
import type { FieldPlace } from "../../../../domain/field/field-place.ts";
import type { FieldKind, FieldRecord } from "../../../../domain/field/field-record.ts";
import { newTrap } from "../../../../domain/field/trap-reading.ts";
import { UTM_17S, WGS84 } from "../../../../geo/crs/crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import { entriesOf, walkGpx } from "../../walk/model/walk-gpx.ts";
import { fieldTable } from "./field-table.ts";

const NOON = Date.UTC(2026, 10, 24, 17);
const place: FieldPlace = { lon: -79.3, lat: -5.2, accuracyM: 6.25, altitudeM: null, at: NOON };
const record = (kind: FieldKind, body: unknown, id: string = kind): FieldRecord => ({
  ...{ id, kind, changed: NOON, body },
});
const square = [690_000, 9_424_000, 690_100, 9_424_000, 690_100, 9_424_100, 690_000, 9_424_100];
const walk = record("walk", {
  ...{ code: "R-1", begun: NOON, closed: NOON + 600_000, areaM2: 10_000, errorM2: 300 },
  ...{ perimeterM: 400, toleranceM: 2, unseenM: 0, gapsM2: 0, positions: 300, mostAccuracyM: 20 },
  ...{ outline: { crs: "EPSG:32717", type: "polygon", parts: [[square]] }, entries: [] },
});
const fix = { longitude: -79.3, latitude: -5.2, accuracy: 4, altitude: 1800, time: 1, arrived: 1 };
const open = record(
  "walk",
  {
    ...{ open: true, code: "", begun: NOON },
    entries: [
      { kind: "begin", page: "p", at: NOON },
      { kind: "fix", at: NOON + 1, fix },
      { kind: "song", at: 1 },
    ],
  },
  "open",
);
const all = [
  record("trap", { ...newTrap(NOON, "T-1", null), since: "2026-11-10", catches: 42 }),
  record("count", {
    ...newCount(NOON, "C-1", null),
    taps: "ssbsn",
    site: { ...newCount(NOON, "C-1", null).site, place },
  }),
  record("finding", { ...newFinding(new Date(NOON)), title: "Trocha", place }),
  walk,
  open,
  record("finding", { title: 7 }, "odd"),
];
const table = fieldTable([...all, record("trap", newTrap(NOON, "T-2", null), "empty")], "campo");
const { columns, cells, geometry } = table.records;
const cell = (kind: string, column: string): string | undefined =>
  cells.find(([one]) => one === kind)?.[columns.indexOf(column)];

test("every kind is a row with its own figures, in hours of Lima", () => {
  expect(cells).toHaveLength(4);
  expect([cell("hallazgo", "nombre"), cell("hallazgo", "fecha_hora")]).toEqual([
    "Trocha",
    "2026-11-24 12:00",
  ]);
  expect(cell("hallazgo", "precision_gps_m")).toBe("6.3");
  expect([cell("conteo", "frutos_evaluados"), cell("conteo", "frutos_brocados")]).toEqual([
    "4",
    "1",
  ]);
  expect([cell("trampa", "capturas"), cell("trampa", "dias_trampa")]).toEqual(["42", "14"]);
  expect([cell("lindero", "area_ha"), cell("lindero", "area_error_ha")]).toEqual(["1", "0.03"]);
});

test("places are degrees; what has none, is not closed or not understood is counted", () => {
  expect([table.left, table.unplaced, table.empty]).toEqual([2, 1, 1]);
  const [lon, lat] = projectPoint(square[0]!, square[1]!, UTM_17S, WGS84);
  const at = [...geometry.coords].findIndex((one) => Math.abs(one - lon) < 1e-9);
  expect(geometry.coords[at + 1]).toBeCloseTo(lat, 9);
  expect(geometry.featureStart.length - 1).toBe(4);
});

test("a closed walk is its plot in GPX, an open one its positions in their order", async () => {
  const closed = await (await walkGpx(walk, "R-1")).text();
  expect(closed.match(/<trkpt /g)).toHaveLength(5);
  expect(entriesOf(open)).toHaveLength(2);
  const file = await walkGpx(open, "R 2/x");
  expect(file.name).toBe("R_2_x.gpx");
  expect((await file.text()).match(/<rtept lat="-5.2000000" lon="-79.3000000"/g)).toHaveLength(1);
});
