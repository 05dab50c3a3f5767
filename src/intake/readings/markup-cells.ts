import { shownCell } from "../../checks/readings/count-fault.ts";
import { looksLikeCode } from "../../checks/readings/looks-like-code.ts";
import type { Properties } from "../../domain/dataset.ts";
import { finding } from "../../domain/issue/finding.ts";
import { addFinding, type RecordFindings } from "../../formats/format-reading.ts";
import { hasError } from "../check-register.ts";

/** Names the first cell of each record that looks like code; the cell stays as it is, a text. */
export function markupCells(cells: readonly Properties[], findings: RecordFindings): void {
  cells.forEach((row, i) => {
    for (const column in row) {
      const value = row[column] as string;
      if (!looksLikeCode(value)) continue;
      const params = { column, value: shownCell(value) };
      if (!hasError(findings, i)) {
        addFinding(findings, i, finding("warning", "reading-markup", params, column));
      }
      return;
    }
  });
}
