import type { Outline } from "../../../domain/register/outline.ts";
import type { Crs, UtmCrs } from "../../../geo/crs/crs.ts";
import { crsLabel } from "../../../geo/crs/crs-label.ts";
import { parseCrs } from "../../../geo/crs/parse-crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import type { PlotReading, ReadingName } from "./reading.ts";

/** Zones that plots of the north of Peru are written in. */
const ZONES = [17, 18] as const;
/** Figures of Peru, metres: easting and northing. */
const ESTE = [1e4, 1.2e6] as const;
const NORTE = [7.9e6, 1.01e7] as const;
/** Degrees of Peru without their sign. */
const LON = [68, 82] as const;
const LAT = [0.03, 19] as const;
const MOST_POWERS = 12;

type Pair = readonly [number, number];
type Range = readonly [least: number, most: number];

const fits = (value: number, [least, most]: Range): boolean => value >= least && value <= most;

const mapped = (outline: Outline, crs: string, to: (pair: Pair) => Pair): Outline => ({
  crs,
  type: outline.type,
  parts: outline.parts.map((rings) =>
    rings.map((ring) => {
      const out: number[] = [];
      for (let k = 0; k < ring.length; k += 2) out.push(...to([ring[k]!, ring[k + 1]!]));
      return out;
    }),
  ),
});

const swapped = ([x, y]: Pair): Pair => [y, x];
const signed = ([x, y]: Pair): Pair => [-Math.abs(x), -Math.abs(y)];

/** The powers of ten that bring a figure into a range; 0 alone where it is there. */
function powers(value: number, range: Range): readonly number[] {
  const size = Math.abs(value);
  if (fits(size, range)) return [0];
  const found: number[] = [];
  for (let p = -MOST_POWERS; p <= MOST_POWERS; p++) if (fits(scaled(size, p), range)) found.push(p);
  return size === 0 ? [] : found;
}

const scaled = (value: number, p: number): number => (p >= 0 ? value * 10 ** p : value / 10 ** -p);

/** Both figures brought where they belong by powers of ten: a decimal mark that was lost, or stands for thousands. */
function decimals(outline: Outline, xRange: Range, yRange: Range): readonly Outline[] {
  const [x, y] = outline.parts[0]?.[0] ?? [];
  if (x === undefined || y === undefined) return [];
  const ys = powers(y, yRange);
  return powers(x, xRange).flatMap((px) =>
    ys
      .filter((py) => px !== 0 || py !== 0)
      .map((py) => mapped(outline, outline.crs, ([a, b]) => [scaled(a, px), scaled(b, py)])),
  );
}

/** Figures that were brought from another system, to a tenth of a millimetre as they were; null where they cannot be. */
function asBefore(outline: Outline, from: UtmCrs, crs: UtmCrs): Outline | null {
  const written = mapped(outline, outline.crs, ([x, y]) => {
    const [e, n] = projectPoint(x, y, crs, from);
    return [Math.round(e * 1e4) / 1e4, Math.round(n * 1e4) / 1e4];
  });
  return written.parts.flat(2).every(Number.isFinite) ? written : null;
}

/**
 * What the figures of a plot may mean, as written first: another zone, the other datum, the two exchanged, signs lost, a
 * decimal mark lost. The figures themselves stay as they are where only the system is another. Empty for an unknown system.
 * @param named zone the row itself names: where it is another than the outline's, the figures were brought from there, and
 *   the zone may be what is wrong
 */
export function readingsOf(outline: Outline, named?: number): readonly PlotReading[] {
  const crs = parseCrs(outline.crs);
  if (crs === null) return [];
  const readings: PlotReading[] = [{ name: "as-written", outline }];
  const add = (name: ReadingName, other: Outline): void => {
    readings.push({ name, outline: other });
  };
  const inCrs = (other: Crs): Outline => ({ ...outline, crs: crsLabel(other) });
  const datum = crs.datum === "WGS84" ? "PSAD56" : "WGS84";
  if (crs.kind === "utm") {
    const from = ZONES.find((zone) => zone === named && zone !== crs.zone);
    const own = from === undefined ? null : asBefore(outline, { ...crs, zone: from }, crs);
    const zoneOfPlots = ZONES.find((zone) => zone === crs.zone);
    if (own !== null && zoneOfPlots !== undefined) add(`zone-${zoneOfPlots}`, own);
    for (const zone of ZONES) {
      if (zone !== crs.zone)
        add(`zone-${zone}`, inCrs({ ...crs, zone, hemisphere: "S" } as UtmCrs));
    }
    add("swapped", mapped(outline, outline.crs, swapped));
    for (const other of decimals(outline, ESTE, NORTE)) add("decimals", other);
  } else {
    add("swapped", mapped(outline, outline.crs, swapped));
    add("minus", mapped(outline, outline.crs, signed));
    add(
      "swapped-minus",
      mapped(outline, outline.crs, (pair) => signed(swapped(pair))),
    );
    for (const other of decimals(outline, LON, LAT)) add("decimals", other);
  }
  add(datum === "PSAD56" ? "psad56" : "wgs84", inCrs({ ...crs, datum }));
  return readings;
}
