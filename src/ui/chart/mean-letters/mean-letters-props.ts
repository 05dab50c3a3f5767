import type { ReactNode } from "react";

export interface MeanLettersRow {
  readonly id: string;
  readonly label: string;
  /** Its look, the same in every chart of a page (`seriesLook`). */
  readonly order: number;
  readonly value: number;
  readonly ends: readonly [low: number, high: number];
  readonly n: number;
  /** Of the groups it belongs to, such as "ab". */
  readonly letters: string;
}

export interface MeanLettersProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly rows: readonly MeanLettersRow[];
  readonly format: (value: number) => string;
  readonly formatTick: (value: number) => string;
  readonly headers: {
    readonly label: string;
    readonly value: string;
    readonly interval: string;
    readonly n: string;
    readonly letters: string;
  };
  /** What letters mean, in one sentence. */
  readonly lettersNote: string;
  readonly note?: ReactNode;
  /** Figures that the scale holds besides its own, so that charts of one page agree. */
  readonly hold?: readonly [number, number];
  readonly selected?: string | null;
  readonly onSelect?: (id: string | null) => void;
  /** Rows before "Ver las N filas"; 12 if left out. */
  readonly limit?: number;
}
