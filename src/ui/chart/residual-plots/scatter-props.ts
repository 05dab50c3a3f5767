export interface ScatterPoint {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** Spoken: "Parcela 12, Caturra". */
  readonly name: string;
  readonly order: number;
}

export interface ScatterProps {
  readonly title: string;
  readonly points: readonly ScatterPoint[];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
  /** Where points would lie if all were well: level at 0, or on the line on which y is x. */
  readonly reference: "zero" | "identity";
  readonly selected: number | null;
  readonly onSelect: (id: number | null) => void;
  /** Said by the chart where nothing is chosen. */
  readonly nothingChosen: string;
}
