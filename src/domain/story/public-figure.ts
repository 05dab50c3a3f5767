import type { TwoLanguages } from "../two-languages.ts";

/** A part of a whole, said in words as well: "15 de 128"; or a bare amount, "128". */
export interface PublicBar {
  readonly label: TwoLanguages;
  /** null where the bar is an amount alone: none of it is set apart. */
  readonly part: number | null;
  readonly whole: number;
  readonly text: TwoLanguages;
}

/** A rate with its interval, per cent, and what was counted. */
export interface PublicRate {
  readonly label: TwoLanguages;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
  /** "18 de 900 frutos". */
  readonly counted: TwoLanguages;
}

/** One figure of a slide. Every number in it is of a group that may be published. */
export type PublicFigure =
  | { readonly kind: "number"; readonly value: TwoLanguages; readonly label: TwoLanguages }
  | { readonly kind: "bars"; readonly rows: readonly PublicBar[] }
  | {
      readonly kind: "rates";
      readonly rows: readonly PublicRate[];
      /** Action threshold in use, per cent; null where none is set. */
      readonly threshold: number | null;
    }
  | {
      readonly kind: "table";
      readonly head: readonly TwoLanguages[];
      readonly rows: readonly (readonly TwoLanguages[])[];
    };
