import type { ReactNode } from "react";

export interface InteractionPlace {
  readonly id: string;
  readonly label: string;
  /** Where it stands on the axis; null where that is not known. */
  readonly at: number | null;
}

export interface InteractionPoint {
  /** `id` of its place. */
  readonly place: string;
  readonly value: number;
  /** null where there is no interval. */
  readonly ends: readonly [low: number, high: number] | null;
  readonly n: number;
}

export interface InteractionSeries {
  readonly id: string;
  readonly label: string;
  /** Shown at the end of its line where `label` is too long for it. */
  readonly short?: string;
  /** Its look, the same in every chart of a page (`seriesLook`). */
  readonly order: number;
  readonly points: readonly InteractionPoint[];
}

export interface InteractionPlotProps {
  readonly title: string;
  readonly places: readonly InteractionPlace[];
  readonly series: readonly InteractionSeries[];
  /** A value with its unit. */
  readonly format: (value: number) => string;
  readonly formatTick: (value: number) => string;
  /** A place's position, under its name: "1,477 msnm". */
  readonly formatAt: (at: number) => string;
  /** Over the upright axis. */
  readonly valueLabel: string;
  readonly headers: {
    readonly place: string;
    readonly at: string;
    readonly series: string;
    readonly value: string;
    readonly interval: string;
    readonly n: string;
  };
  /** Stands in the table where there is no interval. */
  readonly noInterval: string;
  readonly note?: ReactNode;
  /** The series brought forward. */
  readonly selected?: string | null;
  readonly onSelect?: (id: string | null) => void;
}
