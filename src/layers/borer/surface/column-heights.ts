import type { BorerSurfaceData } from "./borer-surface-data.ts";
import { TOO_LITTLE } from "./borer-surface-data.ts";

/** Height of the tallest column in sides of a cell. */
const TALLEST = 1.7;
/** A column of nothing is still seen to stand there: share of the tallest. */
const LEAST = 0.02;

/** How high columns are drawn and what the height says. */
export interface ColumnHeights {
  /** Metres drawn; 0 for cells on too little and those of unknown altitude. */
  readonly drawn: Float64Array;
  readonly says: "altitude" | "rate";
  /** Altitude where columns begin, m; 0 for rates. */
  readonly base: number;
  /** What the tallest stands for: m above sea level, or the rate; NaN where there is none. */
  readonly top: number;
  /** Drawn metres for each true metre; 0 for rates. */
  readonly exaggeration: number;
}

export const columnHeights = ({ source, figures, classes }: BorerSurfaceData): ColumnHeights => {
  const says = source.columns;
  const values = says === "altitude" ? figures.altitude : figures.rate;
  const shown = Array.from(values, (value, i) => (classes[i] === TOO_LITTLE ? Number.NaN : value));
  const known = shown.filter(Number.isFinite);
  const top = known.length > 0 ? Math.max(...known) : Number.NaN;
  const base = says === "altitude" && known.length > 0 ? below(Math.min(...known)) : 0;
  const tall = TALLEST * figures.size;
  const reach = top - base;
  const factor = reach > 0 ? tall / reach : 0;
  return {
    drawn: Float64Array.from(shown, (value) =>
      Number.isFinite(value) ? Math.max(LEAST * tall, (value - base) * factor) : 0,
    ),
    says,
    base,
    top,
    exaggeration: says === "altitude" ? factor : 0,
  };
};

/** The whole hundred of metres at least 100 m under the lowest: a low column still has a side to see. */
const below = (lowest: number): number => Math.max(0, Math.floor(lowest / 100) * 100 - 100);
