import type { Finding } from "../../domain/issue/finding.ts";
import type { RegisterEdits } from "../../domain/register/register-edits.ts";
import type { PlacedReading, TableReading } from "../../formats/format-reading.ts";
import type { PlacedRecords } from "../placed-records.ts";
import { editCells } from "./edit-cells.ts";
import { editRecords } from "./edit-records.ts";
import { type NotApplied, tellNotApplied } from "./not-applied.ts";

/** The changes of a register on their way through its reading; all that could not be made are told in the end. */
export interface EditsBegun {
  /** Before anything is made of the cells. */
  cellsOf<R extends TableReading | PlacedReading>(reading: R): R;
  /** When the records have their places, before they are mended and checked. */
  recordsOf(records: PlacedRecords): PlacedRecords;
}

export function beginEdits(edits: RegisterEdits): EditsBegun {
  const notApplied: NotApplied[] = [];
  let cells = 0;
  return {
    cellsOf: (reading) => {
      const edited = editCells(reading, edits, notApplied);
      cells = edited.changed;
      return edited.reading;
    },
    recordsOf: (records) => {
      const edited = editRecords(records, edits, cells, notApplied);
      const told: readonly Finding[] = tellNotApplied(notApplied);
      return { ...edited, fileFindings: [...edited.fileFindings, ...told] };
    },
  };
}
