import type { ReactNode } from "react";

/** One plot of a trial field. */
export interface PlanPlot {
  readonly id: number;
  /** Place in the field, counted from 1; null where it is not known. */
  readonly row: number | null;
  readonly column: number | null;
  readonly block: string;
  /** The plot's own code. */
  readonly code: string;
  /** What grows there, as short as a plot is wide. */
  readonly label: string;
  /** The same in full, spoken. */
  readonly name: string;
  /** Which of the patterns it has: its order among what is grown. */
  readonly order: number;
  readonly trees: number | null;
  /** Written out; null where the plot was lost. */
  readonly value: string | null;
  /** Of the largest value, 0 to 1. */
  readonly share: number;
}

export interface FieldPlanTexts {
  readonly block: (name: string) => string;
  /** In place of a value. */
  readonly missing: string;
  readonly trees: (count: number) => string;
  readonly row: (at: number) => string;
  readonly column: (at: number) => string;
}

export interface FieldPlanProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly plots: readonly PlanPlot[];
  readonly texts: FieldPlanTexts;
  readonly note?: ReactNode;
  readonly selected: number | null;
  readonly onSelect: (id: number | null) => void;
}
