import { detectiveRegister } from "../../../../answers/register/detective/detective-register.ts";
import { type Kin, kinOf } from "../../../../answers/register/detective/kin-of.ts";
import { districtBook } from "../../../../checks/register/district-book.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { District } from "../../../../domain/district.ts";
import type { IssueCode } from "../../../../domain/issue/issue.ts";
import type { Outline } from "../../../../domain/register/outline.ts";
import { type UtmCrs, WGS84 } from "../../../../geo/crs/crs.ts";
import { projectCoords } from "../../../../geo/crs/project-coords.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import { totalBounds } from "../../../../geo/flat/bounds.ts";
import { boxCentres } from "../../../../geo/flat/box-centres.ts";
import type { FlatGeometry } from "../../../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../../../geo/flat/select-features.ts";
import { type ScaleLength, scaleLength } from "../../../../map/frame/scale-length.ts";
import { inPlane, planeOf } from "../model/outline-measures.ts";
import { flatPath } from "./flat-path.ts";
import { SKETCH_HEIGHT, SKETCH_WIDTH } from "./row-sketch.ts";

/** Rules of a plot that is not where its district or hamlet is. */
export const FAR_CODES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "place-outside-work-area",
  "place-far-from-district",
  "place-far-from-hamlet",
]);

const MARGIN = 34;
/** A plane of one zone is no picture beyond this, m. */
const MOST_APART = 1_500_000;
/** Nearer than this to its home, a plot is better drawn with its neighbours, m. */
const LEAST_APART = 2_000;
const MOST_KIN = 200;
/** The plot itself in a corner, pixels. */
export const INSET = { x: SKETCH_WIDTH - 78, y: 8, width: 70, height: 58 } as const;

type At = readonly [x: number, y: number];

/** A plot and where it should be, on one drawing; pixels of the paper of a row's sketch. */
export interface FarSketch {
  readonly here: At;
  readonly home: { readonly at: At; readonly name: string; readonly km: number };
  /** Middles of its hamlet's or district's plots. */
  readonly kin: readonly At[];
  readonly kinCount: number;
  readonly kinName: string;
  readonly capital: { readonly at: At; readonly name: string } | null;
  /** The plot's own shape in the corner; "" for a point. */
  readonly inset: string;
  readonly bar: ScaleLength;
}

export interface FarQuestion {
  readonly code: IssueCode;
  readonly row: number;
  readonly outline: Outline;
  readonly hamlet: string;
  readonly district: string;
  readonly register: Dataset<"plots">;
  readonly districts: readonly District[];
}

/** null where there is no home to hold it against, or it lies beside it. */
export function farSketch(question: FarQuestion): FarSketch | null {
  const { code, row, outline, hamlet, district, register, districts } = question;
  if (!FAR_CODES.has(code)) return null;
  const plane = planeOf(outline);
  const own = plane && inPlane(outline, plane);
  if (!plane || !own) return null;
  const here = middleOf(own);
  const kin = kinOf(detectiveRegister(register), row, hamlet, district, plane);
  const listed = districtBook(districts).named(district);
  const capital = listed ? projectPoint(listed.lon, listed.lat, WGS84, plane) : null;
  const toCapital = code === "place-far-from-district" ? capital : null;
  const to = toCapital ?? kin?.middle ?? capital;
  if (!here || !to?.every(Number.isFinite)) return null;
  const apart = Math.hypot(here[0] - to[0], here[1] - to[1]);
  if (!(apart > LEAST_APART && apart < MOST_APART)) return null;
  const spread = kin ? Math.min(kin.reachM, apart / 4) : 0;
  const span = (axis: 0 | 1): number => Math.abs(here[axis] - to[axis]) + 2 * spread;
  const scale = Math.min(
    (SKETCH_WIDTH - 2 * MARGIN) / Math.max(span(0), apart / 8),
    (SKETCH_HEIGHT - 2 * MARGIN) / Math.max(span(1), apart / 8),
  );
  const [midX, midY] = [(here[0] + to[0]) / 2, (here[1] + to[1]) / 2];
  const pixel = ([x, y]: At): At => [
    SKETCH_WIDTH / 2 + (x - midX) * scale,
    SKETCH_HEIGHT / 2 - (y - midY) * scale,
  ];
  const isOn = ([x, y]: At): boolean =>
    x > 4 && y > 4 && x < SKETCH_WIDTH - 4 && y < SKETCH_HEIGHT - 4;
  const home = pixel(to);
  const seat = capital?.every(Number.isFinite) ? pixel(capital) : null;
  return {
    here: pixel(here),
    home: { at: home, name: toCapital || !kin ? (listed?.name ?? "") : kin.name, km: apart / 1000 },
    kin: kin ? kinPlaces(kin, register, plane).map(pixel).filter(isOn) : [],
    kinCount: kin?.plots.length ?? 0,
    kinName: kin?.name ?? "",
    capital: seat && listed && isOn(seat) ? { at: seat, name: listed.name } : null,
    inset: outline.type === "point" ? "" : insetOf(own),
    bar: scaleLength(1 / scale, SKETCH_WIDTH / 3),
  };
}

function middleOf(shape: FlatGeometry): At | null {
  const box = totalBounds(shape);
  return box && [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

function kinPlaces({ plots }: Kin, { geometry, crs }: Dataset<"plots">, plane: UtmCrs): At[] {
  const centres = boxCentres(selectFeatures(geometry, plots.slice(0, MOST_KIN)));
  projectCoords(centres, crs, plane);
  const places: At[] = [];
  for (let k = 0; k < centres.length; k += 2) places.push([centres[k]!, centres[k + 1]!]);
  return places;
}

function insetOf(own: FlatGeometry): string {
  const box = totalBounds(own);
  if (!box) return "";
  const [west, south, east, north] = box;
  const scale = Math.min(
    (INSET.width - 16) / Math.max(east - west, 1),
    (INSET.height - 16) / Math.max(north - south, 1),
  );
  return flatPath(
    own,
    (x) => INSET.x + INSET.width / 2 + (x - (west + east) / 2) * scale,
    (y) => INSET.y + INSET.height / 2 - (y - (south + north) / 2) * scale,
  );
}
