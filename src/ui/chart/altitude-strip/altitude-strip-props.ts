import type { ReactNode } from "react";

/** What a mark says of its place against the band, told by shape: ring, triangle down, triangle up, broken ring. */
export const STRIP_KINDS = ["inside", "below", "above", "undecidable"] as const;
export type StripKind = (typeof STRIP_KINDS)[number];

/** From `min` to `max`; null: it has no upper end. */
export interface StripBand {
  readonly min: number;
  readonly max: number | null;
}

/** One line of marks against one band. Mark k stands at `at[k]`, is of kind `kind[k]` and means thing `ref[k]`. */
export interface StripLane {
  readonly id: string;
  /** Told under the row's name where a row has several lanes. */
  readonly label: string | null;
  readonly band: StripBand | null;
  /** Where the band is moved to in trial: drawn as an outline over the band as it is. */
  readonly moved: StripBand | null;
  readonly at: ArrayLike<number>;
  /** Place in STRIP_KINDS. */
  readonly kind: ArrayLike<number>;
  readonly ref: ArrayLike<number>;
}

export interface StripRow {
  readonly id: string;
  readonly label: string;
  /** Opposite the label: "9 de 9". */
  readonly figure: string;
  /** Its figure asks to be looked at. */
  readonly attention: boolean;
  /** The row as it is spoken, figures and all. */
  readonly spoken: string;
  /** Of the table behind the chart, after the label. */
  readonly cells: readonly string[];
  readonly lanes: readonly StripLane[];
}

/** One mark that is looked at: one thing, or several drawn as one. */
export interface StripPoint {
  readonly row: string;
  /** Place in STRIP_KINDS. */
  readonly kind: number;
  /** Mean of what the mark stands for. */
  readonly at: number;
  readonly refs: readonly number[];
}

export interface AltitudeStripProps {
  readonly title: string;
  readonly rows: readonly StripRow[];
  /** Over the figures of the rows. */
  readonly figureHeader: string;
  /** Of the table behind the chart. */
  readonly headers: readonly string[];
  readonly kindNames: Readonly<Record<StripKind, string>>;
  /** null where no row has a band. */
  readonly bandName: string | null;
  /** null where nothing is moved. */
  readonly movedName: string | null;
  readonly formatTick: (value: number, isLast: boolean) => string;
  /** Of a mark that stands for several: "×12". */
  readonly formatCount: (count: number) => string;
  /** Row that is chosen. */
  readonly selected: string | null;
  readonly onSelect: (row: string | null) => void;
  /** Things drawn with a ring of their own, wherever they stand. */
  readonly chosen: number | null;
  readonly hovered: number | null;
  readonly onPoint: (point: StripPoint | null) => void;
  readonly onOpen: (point: StripPoint) => void;
  /** How marks are reached by keys; heard, not seen. */
  readonly keysHint: string;
  readonly note?: ReactNode;
  readonly empty: string;
  /** Rows drawn before a person asks for all. */
  readonly limit?: number;
}
