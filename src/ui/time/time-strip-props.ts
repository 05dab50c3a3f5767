import type { ReactNode } from "react";

export interface TimePeriod {
  readonly id: string;
  /** Under its bar: "mar". */
  readonly label: string;
  /** "marzo de 2026". */
  readonly name: string;
  /** Height of its bar; 0 where there are no data: it is grey and cannot be chosen. */
  readonly amount: number;
  /** The amount in words, spoken: "91,140 frutos". */
  readonly amountText: string;
  /** Only periods of the current one's group are drawn, as the months of a campaign; previous and next cross groups. */
  readonly group?: string;
}

/** Choice of what a period is: month or season. */
export interface TimeGrain {
  readonly label: string;
  readonly value: string;
  readonly segments: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

export interface TimeStripProps {
  /** Spoken name of the slider: "Mes". */
  readonly label: string;
  /** In time's order. */
  readonly periods: readonly TimePeriod[];
  /** The current period's id. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Under the current period's name: "Campaña 2026; barras: frutos contados". */
  readonly sub: ReactNode;
  /** The sub line of the compact form; `sub` if left out. */
  readonly compactSub?: ReactNode;
  readonly grain?: TimeGrain;
  /** Milliseconds a period stays while playing; 1,400 if left out. */
  readonly pace?: number;
}
