import type { ReactNode } from "react";

/** How a row stands to the marker. Only those above and below are filled; the words say it too. */
export type WhiskerTone = "above" | "below" | "undecided" | "unknown" | "neutral";

export interface DotWhiskerRow {
  readonly id: string;
  readonly label: string;
  /** What the value stands on, opposite the label: "1,898 de 26,940 frutos". */
  readonly aside: string;
  /** null: undefined, and `gap` says why. */
  readonly value: number | null;
  /** Ends of the interval; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly tone: WhiskerTone;
  /** The tone in words, where this row has it for another reason than `toneNames` says. */
  readonly toneName?: string;
  /** Another interval, drawn thin below the first. */
  readonly second?: readonly [low: number, high: number] | null;
  /** In words, in place of what cannot be drawn; "sin dato" if left out. */
  readonly gap?: string;
}

export interface DotWhiskerProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly rows: readonly DotWhiskerRow[];
  /** A value with its unit: "5.2%". */
  readonly format: (value: number) => string;
  /** A figure under the axis; `format` if left out. */
  readonly formatTick?: (value: number, isLast: boolean) => string;
  /** Figures of the axis, from 0; round ones if left out. */
  readonly ticks?: readonly number[];
  /** Under the axis: what is measured. */
  readonly axisLabel?: string;
  /** Where the axis ends; from the rows if left out. An interval beyond it ends in an arrow. */
  readonly max?: number;
  /** Dashed line across all rows. */
  readonly marker?: { readonly at: number; readonly label: string } | null;
  /** Column headers of the table: over the labels, the asides, the values. */
  readonly labelHeader: string;
  readonly asideHeader: string;
  readonly valueHeader: string;
  /** Names the interval in key and table: "Intervalo de 95%, puntos como grupos". */
  readonly intervalName: string;
  /** Names the second interval; no key for it if left out. */
  readonly secondName?: string;
  /** Of each tone, spoken and in the table: "por encima del umbral". */
  readonly toneNames: Readonly<Record<WhiskerTone, string>>;
  /** Header of the tones' column. */
  readonly toneHeader: string;
  readonly note?: ReactNode;
  readonly selected?: string | null;
  /** Rows can be chosen if given; null when the chosen one is pressed again. */
  readonly onSelect?: (id: string | null) => void;
  readonly hovered?: string | null;
  readonly onHover?: (id: string | null) => void;
  /** Rows before "Ver las N filas"; 8 if left out. */
  readonly limit?: number;
  /** Said where there are no rows. */
  readonly empty?: string;
}
