import { isCode } from "../../../../answers/register/compare/compare-side.ts";
import { plainCode } from "../../../../answers/register/compare/match-plots.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import { WGS84 } from "../../../../geo/crs/crs.ts";
import { projectCoords } from "../../../../geo/crs/project-coords.ts";
import { boxCentres } from "../../../../geo/flat/box-centres.ts";

type Register = Dataset<"plots">;

/** What two registers have in common, as far as it takes to see which belong together. */
export interface Likeness {
  readonly by: "codes" | "places" | "nothing";
  /** Codes of both, or plots of the smaller with one of the other in their place. */
  readonly shared: number;
  /** Of so many: codes of the one that has fewer, or plots of the smaller that were looked at. */
  readonly of: number;
  readonly share: number;
}

/** From this share on two registers are of the same plots. A convention: seasons share 60 % and more, strangers next to none. */
export const ALIKE = 0.2;

const NOTHING: Likeness = { by: "nothing", shared: 0, of: 0, share: 0 };
/** Degrees, some 30 m: plots whose middles lie in one cell or two that touch are in one place. */
const CELL = 0.00027;
/** So many plots are looked for by their place. */
const SAMPLE = 500;

const codesOf = new WeakMap<Register, ReadonlySet<string>>();
const middlesOf = new WeakMap<Register, Float64Array>();
const known = new WeakMap<Register, WeakMap<Register, Likeness>>();

function kept<T>(from: WeakMap<Register, T>, of: Register, make: (of: Register) => T): T {
  const found = from.get(of) ?? make(of);
  from.set(of, found);
  return found;
}

const codes = ({ ids }: Register): ReadonlySet<string> =>
  new Set(ids.filter(isCode).map(plainCode));

/** Middles of the boxes in degrees. */
function middles({ geometry, crs }: Register): Float64Array {
  const centres = boxCentres(geometry);
  projectCoords(centres, crs, WGS84);
  return centres;
}

const share = (by: Likeness["by"], shared: number, of: number): Likeness =>
  shared === 0 ? NOTHING : { by, shared, of, share: shared / of };

function byCodes(a: Register, b: Register): Likeness {
  const [one, other] = [kept(codesOf, a, codes), kept(codesOf, b, codes)];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const code of fewer) if (more.has(code)) shared++;
  return share("codes", shared, fewer.size);
}

function byPlaces(a: Register, b: Register): Likeness {
  const [fewer, more] = a.ids.length <= b.ids.length ? [a, b] : [b, a];
  const cellOf = (value: number) => Math.floor(value / CELL);
  const taken = new Set<string>();
  const all = kept(middlesOf, more, middles);
  for (let k = 0; k < all.length; k += 2) taken.add(`${cellOf(all[k]!)} ${cellOf(all[k + 1]!)}`);
  const few = kept(middlesOf, fewer, middles);
  const step = Math.max(1, Math.floor(few.length / 2 / SAMPLE));
  let [shared, of] = [0, 0];
  for (let plot = 0; plot < few.length / 2; plot += step) {
    const [x, y] = [few[2 * plot]!, few[2 * plot + 1]!];
    if (Number.isNaN(x)) continue;
    of++;
    const near = [-1, 0, 1].some((dx) =>
      [-1, 0, 1].some((dy) => taken.has(`${cellOf(x) + dx} ${cellOf(y) + dy}`)),
    );
    if (near) shared++;
  }
  return share("places", shared, of);
}

/** What two registers have in common: codes, or for want of them plots in the same place. */
export function likeness(a: Register, b: Register): Likeness {
  const own = kept(known, a, () => new WeakMap<Register, Likeness>());
  const found = own.get(b);
  if (found) return found;
  const coded = byCodes(a, b);
  const placed = coded.share >= 0.5 ? NOTHING : byPlaces(a, b);
  const made = placed.share > coded.share ? placed : coded;
  own.set(b, made);
  return made;
}
