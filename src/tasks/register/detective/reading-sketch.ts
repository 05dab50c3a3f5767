import type { DetectiveAnswer, Hypothesis } from "../../../answers/register/detective/detective.ts";
import { outlineIn } from "../../../answers/register/detective/place-of.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { District } from "../../../domain/district.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { selectFeatures } from "../../../geo/flat/select-features.ts";
import { type ScaleLength, scaleLength } from "../../../map/frame/scale-length.ts";
import { flatPath } from "../worklist/row/flat-path.ts";

/** Pixels of a map's own square. */
export const SKETCH = 200;
const MARGIN = 22;
/** A map shows at least so much ground, m across. */
const LEAST_WIDTH = 900;
/** Farther than this, what lies off would leave the rest a dot; it is not drawn, m. */
const MOST_WIDTH = 150_000;
const MOST_KIN = 400;

type At = readonly [x: number, y: number];

/** A plot under one reading, among its hamlet's plots; pixels. */
export interface ReadingSketch {
  readonly own: string;
  readonly at: At;
  readonly kin: string;
  /** Where it lies as written, where that is on this map. */
  readonly written: At | null;
  readonly capital: { readonly at: At; readonly name: string } | null;
  readonly bar: ScaleLength;
}

export interface ReadingSketchQuestion {
  readonly hypothesis: Hypothesis;
  readonly written: Hypothesis | null;
  readonly answer: DetectiveAnswer;
  readonly register: Dataset<"plots">;
  readonly capital: District | null;
}

/** null where the reading has no place to draw. */
export function readingSketch(question: ReadingSketchQuestion): ReadingSketch | null {
  const { hypothesis, written, answer, register, capital } = question;
  const { plane, kin } = answer;
  const shape = hypothesis.inPeru ? outlineIn(hypothesis.outline, plane) : null;
  const metres = (place: At | null): At | null => {
    const at = place && projectPoint(place[0], place[1], WGS84, plane);
    return at?.every(Number.isFinite) ? at : null;
  };
  const here = metres(hypothesis.place);
  if (!shape || !here) return null;
  const near = (at: At | null): At | null =>
    at && Math.hypot(at[0] - here[0], at[1] - here[1]) < MOST_WIDTH / 2 ? at : null;
  const before = hypothesis === written ? null : near(metres(written?.place ?? null));
  const home = capital ? near(metres([capital.lon, capital.lat])) : null;
  const middle = kin ? near(kin.middle) : null;
  // The capital gives the scale only where no hamlet does: else the neighbours would be a dot.
  const fitted = [here, before, middle, ...(middle ? [] : [home])].filter(
    (at): at is At => at !== null,
  );
  const [west, east] = [Math.min(...fitted.map(([x]) => x)), Math.max(...fitted.map(([x]) => x))];
  const [south, north] = [
    Math.min(...fitted.map(([, y]) => y)),
    Math.max(...fitted.map(([, y]) => y)),
  ];
  const reach = middle && kin ? kin.reachM : 0;
  const width = Math.max(east - west, north - south, LEAST_WIDTH, reach);
  const scale = (SKETCH - 2 * MARGIN) / width;
  const x = (value: number): number => SKETCH / 2 + (value - (west + east) / 2) * scale;
  const y = (value: number): number => SKETCH / 2 - (value - (south + north) / 2) * scale;
  const pixel = ([a, b]: At): At => [x(a), y(b)];
  const plots = kin ? kin.plots.slice(0, MOST_KIN) : [];
  const others = projectGeometry(selectFeatures(register.geometry, plots), register.crs, plane);
  return {
    own: flatPath(shape, x, y),
    at: pixel(here),
    kin: flatPath(others, x, y),
    written: before && pixel(before),
    capital:
      home && capital && inside(pixel(home)) ? { at: pixel(home), name: capital.name } : null,
    bar: scaleLength(1 / scale, SKETCH / 3),
  };
}

const inside = ([x, y]: At): boolean => x > 4 && y > 4 && x < SKETCH - 4 && y < SKETCH - 4;
