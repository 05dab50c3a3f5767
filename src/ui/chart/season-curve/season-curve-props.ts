import type { ReactNode } from "react";

export interface CurvePlace {
  /** Under the axis: "mar". */
  readonly label: string;
  /** Spoken and in the table: "marzo". */
  readonly name: string;
}

export interface CurvePoint {
  /** Place on the axis, from 0. A place without a point, or with a null value, is a gap in the line. */
  readonly at: number;
  readonly value: number | null;
  /** Ends of the interval; null or left out where there is none. */
  readonly low?: number | null;
  readonly high?: number | null;
  /** What the value stands on: "313 de 5,910 frutos". */
  readonly stands?: string;
}

export interface CurveSeries {
  readonly id: string;
  /** At the end of its line: "2026". */
  readonly label: string;
  /** One `main` is solid and has its interval as a band; `past` ones are dashed, oldest first. */
  readonly emphasis: "main" | "past";
  readonly points: readonly CurvePoint[];
}

/** Shaded part of the axis. Ends are places and may fall between: 5.5 to 11.5 is from the edge of the seventh. */
export interface CurveSpan {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** `plain` is a wash, `hatched` has lines, so that two can be told apart without colour. */
  readonly look: "plain" | "hatched";
}

/** What is drawn in a plot, without its title, table and choice. */
export interface CurveDrawing {
  readonly places: readonly CurvePlace[];
  readonly series: readonly CurveSeries[];
  /** A value with its unit: "5.2%". */
  readonly format: (value: number) => string;
  readonly formatTick?: (value: number, isLast: boolean) => string;
  /** Where the scale ends; from the points if left out. */
  readonly max?: number;
  /** Dashed line across. */
  readonly marker?: { readonly at: number; readonly label: string } | null;
  readonly spans?: readonly CurveSpan[];
  /** Upright lines, at places that may fall between: a flowering date. */
  readonly marks?: readonly { readonly id: string; readonly at: number; readonly label: string }[];
}

/** Column headers of the table behind. */
export interface CurveHeaders {
  readonly place: string;
  readonly series: string;
  readonly value: string;
  readonly interval: string;
  /** Over what the values stand on; no such column if left out. */
  readonly stands?: string;
}

export interface SeasonCurveProps extends CurveDrawing {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly headers: CurveHeaders;
  /** Chosen place. */
  readonly selected?: number | null;
  /** Places can be chosen by click and arrows if given. */
  readonly onSelect?: (place: number) => void;
  readonly note?: ReactNode;
  /** CSS pixels of the plot; 150 if left out. */
  readonly height?: number;
  /** Said where no series has a point. */
  readonly empty?: string;
}

export interface CurvePanel {
  readonly id: string;
  readonly title: string;
  /** Opposite the title: the figures it stands on. */
  readonly aside?: string;
  readonly series: readonly CurveSeries[];
}

export interface SmallMultiplesProps extends Omit<CurveDrawing, "series"> {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly panels: readonly CurvePanel[];
  readonly headers: CurveHeaders & { readonly panel: string };
  readonly selected?: string | null;
  /** Panels can be chosen by their titles if given; null when the chosen one is pressed again. */
  readonly onSelect?: (panel: string | null) => void;
  readonly note?: ReactNode;
  readonly empty?: string;
}
