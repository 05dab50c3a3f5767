import type { ReactNode } from "react";

/** Level of certainty with its sign: 3 the most certain high, -3 the most certain low, 0 neither, null: cannot be said. */
export type SignedClass = -3 | -2 | -1 | 0 | 1 | 2 | 3 | null;

export interface StripBand {
  readonly id: string;
  /** Short, under its column: "1,500"; the unit stands in `aside` and `bandHeader`. */
  readonly label: string;
  /** null: nothing could be compared under this band; drawn as a dash, said in `noneName`. */
  readonly high: number | null;
  readonly low: number | null;
  /** Class of the unit looked at, in this band; left out when none is. */
  readonly unit?: SignedClass;
}

export interface BandStripProps {
  readonly title: string;
  readonly aside?: ReactNode;
  /** From the narrowest to the widest. */
  readonly bands: readonly StripBand[];
  /** Framed. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly bandHeader: string;
  /** "Altas" and "Bajas". */
  readonly highName: string;
  readonly lowName: string;
  /** "No se puede comparar", in place of counts that do not exist. */
  readonly noneName: string;
  /** The unit looked at: "C-726-410"; null for none. */
  readonly unitName: string | null;
  readonly className: (value: SignedClass) => string;
  readonly note?: ReactNode;
}
