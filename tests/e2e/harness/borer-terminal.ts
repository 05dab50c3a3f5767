import { join } from "node:path";
import { ROOT } from "../../../scripts/root.mjs";
import { askTerminal } from "./ask-terminal.ts";

export interface UnitFigures {
  readonly id: string;
  readonly rate_pct: number | null;
  readonly wilson95_pct: readonly [number, number] | null;
  readonly z: number | null;
  readonly p_bh: number | null;
  readonly class_shown: number | null;
  readonly p_permuted: number | null;
  readonly neighbours_without_self: number | null;
  readonly counted: number;
  readonly bored: number;
  /** UTM metres. */
  readonly este: number;
  readonly norte: number;
}

export interface GroupFigures {
  readonly grupo: string;
  readonly points: number;
  readonly counted: number;
  readonly bored: number;
  readonly rate_pct: number | null;
  readonly clustered95_pct: readonly [number, number] | null;
  readonly wilson95_pct: readonly [number, number] | null;
  readonly standing: "above" | "below" | "undecided" | "unknown";
}

/** The part of `lindero borer --json` that the screen is compared with. */
export interface BorerFigures {
  readonly band_m: number;
  readonly per_point: readonly UnitFigures[];
  readonly per_cell?: readonly UnitFigures[];
  readonly groups?: readonly GroupFigures[];
  readonly moran: readonly {
    readonly I: number;
    readonly p_two_sided: number;
    readonly n: number;
  }[];
}

/** What the terminal says of a sheet of readings. */
export const borerFigures = (file: string, ...options: readonly string[]): BorerFigures =>
  askTerminal("borer", file, options);

export const SAMPLE_READINGS = join(ROOT, "public/data/lecturas-ejemplo.csv");

/** "12.3%", "< 0.1%": a rate as people read it. */
export const percent = (rate: number): string =>
  rate > 0 && rate < 0.05 ? "< 0.1%" : `${rate.toFixed(1)}%`;

/** "1.2 a 3.4%". */
export const interval = ([low, high]: readonly [number, number]): string =>
  `${percent(low).slice(0, -1)} a ${percent(high)}`;

export const whole = (count: number): string => count.toLocaleString("en-US");
