import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { prepareArea } from "../../src/geo/area/prepare-area.ts";
import { UTM_17S, WGS84 } from "../../src/geo/crs/crs.ts";
import { projectGeometry } from "../../src/geo/crs/project-geometry.ts";
import { projectPoint } from "../../src/geo/crs/project-point.ts";
import { type FlatGeometry, GEOMETRY_POINT } from "../../src/geo/flat/flat-geometry.ts";
import { measureOverlap } from "../../src/geo/overlap/measure-overlap.ts";
import { overlapAreas } from "../../src/geo/overlap/overlap-areas.ts";
import { overlapVerdicts } from "../../src/geo/overlap/overlap-verdicts.ts";
import { metres } from "../../src/geo/units.ts";
import { readDataset } from "../../src/intake/intake.ts";
import { geosRival } from "./geos-rival.ts";
import { hotSpotRows, READINGS_SETTING } from "./hot-spot-rows.ts";
import { readLimit } from "./limit.ts";
import { CORNERS, makePlots } from "./make-plots.ts";
import { pairRows } from "./pair-rows.ts";
import { type Timing, time, timeAsyncInTurn, timeInTurn } from "./timing.ts";
import { TRIAL_SETTING, trialRows } from "./trial-rows.ts";
import { turfDistance, turfIntersect } from "./turf-rivals.ts";

const PLOTS = 100_000;
const SEED = 7;
const TURF_SAMPLE = 100;
const TURF_POINTS = 200;

const SETTING = `${cpus().length} cores, Node ${process.version}, one thread, warm. Plots: ${CORNERS} corners, 0.5 to 4 ha, evenly in discs of 5 km round places of the limit, seed ${SEED}. ${READINGS_SETTING} ${TRIAL_SETTING}`;

const rows: string[] = [];
const say = (line: string) => {
  rows.push(line);
  process.stdout.write(`${line}\n`);
};
const ms = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toFixed(2);
const row = (what: string, { median, least }: Timing, note: string) =>
  say(`| ${what} | ${ms(median)} | ${ms(least)} | ${note} |`);
const times = (rival: number, own: number) => `${Math.round(rival / own).toLocaleString("en-US")}×`;

const limit = readLimit();
const area = prepareArea(limit);
const plots = makePlots(area, PLOTS, SEED);
const overlaps = overlapAreas(plots, area);
const tolerance = metres(10);

say("| what | median ms | least ms | note |");
say("|---|--:|--:|---|");

const prepared = time(() => prepareArea(limit), 9, 3);
row("prepare the limit", prepared, `${area.edges.count.toLocaleString("en-US")} corners, once`);

const target = new Float64Array(plots.coords.length);
const sizes = [1000, 10_000, PLOTS];
const parts = sizes.map((count) => makePlots(area, count, SEED));
const [copied, own, ...grown] = timeInTurn(
  [
    () => target.set(plots.coords),
    () => overlapAreas(plots, area),
    ...parts.map((part) => () => overlapAreas(part, area)),
  ],
  61,
  8,
) as [Timing, Timing, ...Timing[]];
const megabytes = (plots.coords.byteLength / 1e6).toFixed(1);
row("memory copy", copied, `${megabytes} MB, the corners of all plots`);

const touched = overlaps.filter((m2) => m2 > 0).length;
row(
  "overlap areas",
  own,
  `${PLOTS.toLocaleString("en-US")} plots, ${touched.toLocaleString("en-US")} with overlap; ${(own.median / copied.median).toFixed(1)}× the copy`,
);

const geos = await geosRival(plots, limit);
let byGeos = new Float64Array(0);
const [fromCoordinates, fromMemory] = timeInTurn(
  [
    geos.fromCoordinates,
    () => {
      byGeos = geos.fromMemory() as Float64Array<ArrayBuffer>;
    },
  ],
  7,
  1,
) as [Timing, Timing];
const worst = overlaps.reduce((most, m2, k) => Math.max(most, Math.abs(m2 - byGeos[k]!)), 0);
row(
  "geos-wasm, prepared",
  fromCoordinates,
  `${times(fromCoordinates.median, own.median)} ours; from the same buffer; worst difference ${worst.toExponential(1)} m²`,
);
row(
  "geos-wasm, prepared, plots in its memory",
  fromMemory,
  `${times(fromMemory.median, own.median)} ours; what bringing them there costs is not counted`,
);

const step = Math.floor(PLOTS / TURF_SAMPLE);
const sample = Array.from({ length: TURF_SAMPLE }, (_, k) => k * step);
const turf = time(turfIntersect(plots, limit, sample), 3, 1);
const scaled = {
  median: (turf.median * PLOTS) / TURF_SAMPLE,
  least: (turf.least * PLOTS) / TURF_SAMPLE,
};
row(
  "@turf/intersect, naive",
  scaled,
  `${times(scaled.median, own.median)} ours; ${TURF_SAMPLE} of the plots timed, scaled to all`,
);

for (const [k, count] of sizes.entries()) {
  const each = ((1e6 * grown[k]!.median) / count).toFixed(0);
  row(`overlap areas of ${count.toLocaleString("en-US")}`, grown[k]!, `${each} ns a plot`);
}

const all = time(() => measureOverlap(plots, area, { tolerance }), 5, 2);
row(
  "every measure",
  all,
  `areas, pieces with outlines, depth, distance, nearest place; ${((1e3 * all.median) / PLOTS).toFixed(1)} µs a plot`,
);

const distances = time(
  () => measureOverlap(pointsOf(plots), area, { tolerance, pieces: false }),
  9,
  3,
);
const lonLat = Array.from({ length: TURF_POINTS }, (_, k) => {
  const at = 2 * CORNERS * k * Math.floor(PLOTS / TURF_POINTS);
  return projectPoint(plots.coords[at]!, plots.coords[at + 1]!, UTM_17S, WGS84);
});
const limitLonLat = projectGeometry(limit, UTM_17S, WGS84);
const byTurf = time(turfDistance(lonLat, limitLonLat), 3, 1);
const turfAll = (byTurf.median * PLOTS) / TURF_POINTS;
row(
  "distance of points to the limit",
  distances,
  `${PLOTS.toLocaleString("en-US")} points, with the nearest place`,
);
row(
  "@turf/point-to-polygon-distance",
  { median: turfAll, least: (byTurf.least * PLOTS) / TURF_POINTS },
  `${times(turfAll, distances.median)} ours; ${TURF_POINTS} points timed, scaled; it measures one point, a plot has ${CORNERS}`,
);
row(
  "distance of plots to the limit",
  all,
  `the row "every measure"; ${times(turfAll, all.median)} faster than that one point`,
);

const bytes = geojsonOf(projectGeometry(plots, UTM_17S, WGS84));
const text = new TextDecoder();
let counts = "";
const [parsed, whole] = (await timeAsyncInTurn(
  [
    async () => JSON.parse(text.decode(bytes)),
    async () => {
      const report = await readDataset({ name: "parcelas.geojson", bytes });
      const { geometry, crs } = report.dataset!;
      const verdicts = overlapVerdicts(projectGeometry(geometry, crs, UTM_17S), area, tolerance);
      counts = [0, 1, 2, 3].map((code) => verdicts.filter((v) => v === code).length).join(" / ");
    },
  ],
  5,
  1,
)) as [Timing, Timing];
row(
  "JSON.parse",
  parsed,
  `the same ${(bytes.length / 1e6).toFixed(0)} MB of GeoJSON, decoding included`,
);
row(
  "bytes to verdicts",
  whole,
  `${(whole.median / parsed.median).toFixed(2)}× JSON.parse; read, checked, projected, judged; outside / on limit / crosses / inside: ${counts}`,
);

await hotSpotRows(row);
trialRows(row);
await pairRows(row, plots);

if (process.argv.includes("--save")) {
  const head =
    "# Last bench\n\n`npm run bench -- --save` writes this page. Not a test: nothing fails when it is slow.\n\n";
  writeFileSync("docs/bench.md", `${head}${rows.join("\n")}\n\n${SETTING}\n`);
}
say("");
say(SETTING);
/** The first corner of every plot as a point. */
function pointsOf({ coords, type }: FlatGeometry): FlatGeometry {
  const count = type.length;
  const steps = Uint32Array.from({ length: count + 1 }, (_, k) => k);
  const first = new Float64Array(2 * count);
  for (let k = 0; k < count; k++) {
    first[2 * k] = coords[2 * CORNERS * k]!;
    first[2 * k + 1] = coords[2 * CORNERS * k + 1]!;
  }
  return {
    coords: first,
    ringStart: steps,
    partStart: steps,
    featureStart: steps,
    type: new Uint8Array(count).fill(GEOMETRY_POINT),
  };
}

/** A register as a cooperative's program writes it: 8 decimals, a few texts a plot. */
function geojsonOf({ coords, type }: FlatGeometry): Uint8Array {
  const features: string[] = [];
  for (let k = 0; k < type.length; k++) {
    const ring: string[] = [];
    for (let v = 0; v <= CORNERS; v++) {
      const at = 2 * (CORNERS * k + (v % CORNERS));
      ring.push(`[${coords[at]!.toFixed(8)},${coords[at + 1]!.toFixed(8)}]`);
    }
    features.push(
      `{"type":"Feature","properties":{"id":"P${k}","productor":"Persona ${k % 900}","organizacion":"Cooperativa ${k % 7}"},"geometry":{"type":"Polygon","coordinates":[[${ring.join(",")}]]}}`,
    );
  }
  return new TextEncoder().encode(
    `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`,
  );
}
