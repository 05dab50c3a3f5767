import { shownCell } from "../../checks/readings/count-fault.ts";
import { oneMethod } from "../../checks/readings/one-method.ts";
import { finding } from "../../domain/issue/finding.ts";
import { methodCode, type ReadingMethod } from "../../domain/readings/reading-method.ts";
import { isMissing } from "../../domain/written/parse-number.ts";
import { addFinding, type RecordFindings } from "../../formats/format-reading.ts";
import { parseMethod } from "../../formats/text/parse-method.ts";
import type { ReadingDraft } from "./reading-draft.ts";
import type { SheetCells } from "./sheet-cells.ts";

/**
 * The method of record i into the draft: as written, else by what was counted (insects alone: a trap; anything else:
 * branches). Figures of the other kind, which can only be zeros now, are taken out.
 */
export function readMethod(
  i: number,
  cells: SheetCells,
  draft: ReadingDraft,
  findings: RecordFindings,
): ReadingMethod {
  const { counted, bored, catches } = draft.counts;
  const cell = cells.cell(i, "metodo");
  const stated = isMissing(cell) ? null : parseMethod(cell);
  const column = cells.columnOf("metodo");
  if (stated === null && !isMissing(cell)) {
    const params = { value: shownCell(cell) };
    addFinding(findings, i, finding("error", "reading-method-unknown", params, column));
  }
  const found = oneMethod(stated, counted[i]!, bored[i]!, catches[i]!);
  if (found) addFinding(findings, i, found);
  const trap = catches[i]! >= 0 && Number.isNaN(counted[i]!) && Number.isNaN(bored[i]!);
  const method = stated ?? (trap ? "trampa" : "ramas");
  if (stated === null) draft.assumed[i] = 1;
  draft.method[i] = methodCode(method);
  if (method === "trampa") {
    counted[i] = Number.NaN;
    bored[i] = Number.NaN;
  } else catches[i] = Number.NaN;
  return method;
}
