import { expect, test } from "vitest";
import {
  type FieldFinding,
  newFinding,
  readFieldFinding,
} from "../../../domain/field/field-finding.ts";
import type { FieldPlace } from "../../../domain/field/field-place.ts";
import { OUT_FORMAT } from "../../../formats/out/out-formats.ts";
import { UTM_17S, WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { cornerPolygon } from "./corner-polygon.ts";
import { type FoundRecord, findingRecords, findingsOf } from "./finding-records.ts";
import { walkedOutlines } from "./walked-outlines.ts";

/** 07:42 in Lima. */
const SEEN = new Date("2026-11-24T12:42:00Z");

/** Corners of a plane of zone 17S, noted a minute apart. */
const cornersAt = (plane: readonly (readonly [number, number])[], accuracyM = 4): FieldPlace[] =>
  plane.map(([x, y], i) => {
    const [lon, lat] = projectPoint(x, y, UTM_17S, WGS84);
    return { lon, lat, accuracyM, altitudeM: null, at: SEEN.getTime() + 60_000 * i };
  });

const SQUARE = [
  [728_000, 9_419_000],
  [728_100, 9_419_000],
  [728_100, 9_419_100],
  [728_000, 9_419_100],
] as const;

const record = (id: string, finding: FieldFinding): FoundRecord => ({
  record: { id, kind: "finding", changed: 1, body: finding },
  finding,
});

test("corners of a hectare are a hectare, as far as the receiver's error lets it be known", () => {
  const polygon = cornerPolygon(cornersAt(SQUARE));
  expect(polygon?.areaM2).toBeCloseTo(10_000, 2);
  // Four independent corners: σ² Σ|g|² with |g| = 70.7 m and σ = 4 / 2.448 m, at 95 of 100.
  const independent = 1.959964 * (4 / Math.sqrt(-2 * Math.log(0.05))) * Math.sqrt(4 * 5000);
  expect(polygon!.errorM2).toBeGreaterThan(0.9 * independent);
  expect(polygon!.errorM2).toBeLessThan(2 * independent);
});

test("what crosses itself has no area, two corners are none, a clock that was set back does no harm", () => {
  const [a, b, c, d] = cornersAt(SQUARE) as [FieldPlace, FieldPlace, FieldPlace, FieldPlace];
  expect(cornerPolygon([a, c, b, d])).toMatchObject({ areaM2: null, errorM2: null });
  expect(cornerPolygon([a, b])).toBeNull();
  const back = cornerPolygon([a, b, { ...c, at: 0 }, d]);
  expect(back?.areaM2).toBeCloseTo(10_000, 2);
  expect(back!.errorM2).toBeGreaterThan(0);
});

const place: FieldPlace = { lon: -78.95, lat: -5.25, accuracyM: 6.26, altitudeM: null, at: 1 };
const point: FieldFinding = { ...newFinding(SEEN), title: "=HYPERLINK(1)", place, notes: "a;b" };
const area: FieldFinding = {
  ...newFinding(new Date(SEEN.getTime() - 60_000)),
  title: "Rozo",
  corners: cornersAt(SQUARE),
};
/** Degrees of the square, as a walk of 3 corners. */
const walked = {
  code: "L-1",
  ring: cornersAt(SQUARE)
    .slice(0, 3)
    .flatMap(({ lon, lat }) => [lon, lat]),
};
const nowhere = newFinding(new Date(SEEN.getTime() + 60_000));

test("findings leave as polygon, point or words alone, oldest first, every figure with its error", async () => {
  const records = findingRecords(
    [point, area, nowhere].map((one, i) => record(`${i}`, one)),
    "h",
  );
  const text = async (format: "geojson" | "gpx" | "csv-excel"): Promise<string> =>
    new TextDecoder().decode((await (await OUT_FORMAT[format].load())(records, SEEN)).bytes);
  const { features } = JSON.parse(await text("geojson"));
  expect(
    features.map(({ geometry }: { geometry: { type: string } | null }) => geometry?.type),
  ).toEqual(["Polygon", "Point", undefined]);
  expect(features[0].properties).toMatchObject({
    hallazgo: "Rozo",
    fecha_hora: "2026-11-24 07:41",
    precision_gps_m: 4,
    area_ha: 1,
  });
  expect(features[0].properties.area_error_ha).toBeGreaterThan(0.02);
  expect(features[1].geometry.coordinates).toEqual([-78.95, -5.25]);
  const gpx = await text("gpx");
  expect(gpx.match(/<wpt /g)).toHaveLength(1);
  expect(gpx.match(/<trkpt /g)).toHaveLength(5);
  const csv = await text("csv-excel");
  expect(csv).toContain("'=HYPERLINK(1)");
  expect(csv.split("\r\n")).toHaveLength(5);
});

test("a walk on this device can be a finding's polygon, with the hectares it was closed with", async () => {
  const ring = SQUARE.slice(0, 3).flat();
  const walk = {
    ...{ code: "L-1", begun: 1, closed: 2, areaM2: 5000, errorM2: 300, perimeterM: 341 },
    ...{ toleranceM: 2, unseenM: 0, gapsM2: 0, positions: 90, mostAccuracyM: 20, entries: [] },
    outline: { crs: "EPSG:32717", type: "polygon", parts: [[ring]] },
  };
  const [outline, ...more] = walkedOutlines([
    { id: "w", kind: "walk", changed: 1, body: walk },
    { id: "x", kind: "walk", changed: 1, body: { code: "L-2" } },
  ]);
  expect(more).toEqual([]);
  expect(outline).toMatchObject({ code: "L-1", areaM2: 5000, errorM2: 300 });
  for (const [i, figure] of walked.ring.entries()) expect(outline!.ring[i]).toBeCloseTo(figure, 9);
  const finding = { ...point, walked: outline! };
  expect(readFieldFinding(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
  const { bytes } = await (await OUT_FORMAT.geojson.load())(
    findingRecords([record("a", finding)], "h"),
    SEEN,
  );
  const { features } = JSON.parse(new TextDecoder().decode(bytes));
  expect(features[0].geometry.coordinates[0]).toHaveLength(4);
  expect(features[0].properties).toMatchObject({ area_ha: 0.5, area_error_ha: 0.03 });
});

test("a finding comes back as it was kept; what is none is counted, not shown", () => {
  const kept = JSON.parse(JSON.stringify(area));
  expect(readFieldFinding(kept)).toEqual(area);
  for (const wrong of [
    { seenAt: "ayer" },
    { corners: [{}] },
    { photos: [{ id: "a" }] },
    { title: 1 },
  ])
    expect(readFieldFinding({ ...kept, ...wrong }), JSON.stringify(wrong)).toBeNull();
  const { found, odd } = findingsOf([
    record("a", area).record,
    { id: "b", kind: "finding", changed: 1, body: { song: 1 } },
    { id: "c", kind: "count", changed: 1, body: {} },
  ]);
  expect([found.map(({ record: { id } }) => id), odd]).toEqual([["a"], 1]);
});
