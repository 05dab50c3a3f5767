import { boredAboveCounted } from "../../checks/readings/bored-above-counted.ts";
import { boredWithoutCounted } from "../../checks/readings/bored-without-counted.ts";
import { shownCell } from "../../checks/readings/count-fault.ts";
import { noRate } from "../../checks/readings/no-rate.ts";
import { positionsSum } from "../../checks/readings/positions-sum.ts";
import { typedPercent } from "../../checks/readings/typed-percent.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import { isMissing } from "../../domain/written/parse-number.ts";
import { addFinding, type RecordFindings } from "../../formats/format-reading.ts";
import { parseCount } from "../../formats/text/parse-count.ts";
import { parsePercent } from "../../formats/text/parse-percent.ts";
import type { ReadingDraft } from "./reading-draft.ts";
import type { SheetCells } from "./sheet-cells.ts";

/** What the figures of record i say together, once each of them stands. */
export function checkFigures(
  i: number,
  cells: SheetCells,
  draft: ReadingDraft,
  findings: RecordFindings,
): void {
  const { counted, bored, catches } = draft.counts;
  const say = (found: Finding | null): void => {
    if (found) addFinding(findings, i, found);
  };
  const n = counted[i]!;
  const b = bored[i]!;
  if (Number.isNaN(n) && Number.isNaN(b) && Number.isNaN(catches[i]!)) {
    say(nothingWritten(i, cells));
    return;
  }
  const wrong = boredAboveCounted(n, b) ?? boredWithoutCounted(n, b);
  say(wrong ?? noRate(n, b));
  if (wrong) return;
  const column = cells.columnOf("infestacion_pct");
  const typed = column === undefined ? null : parsePercent(cells.cell(i, "infestacion_pct"));
  if (typed) {
    const text = shownCell(cells.cell(i, "infestacion_pct"));
    say(typedPercent({ ...typed, text }, n, b));
  }
  const { positionA, positionB, positionC, positionD } = draft.counts;
  const positions = [positionA[i]!, positionB[i]!, positionC[i]!, positionD[i]!];
  if (!positions.every(Number.isNaN)) say(positionsSum(positions, opened(i, cells), b));
}

function opened(i: number, cells: SheetCells): number {
  const read = parseCount(cells.cell(i, "frutos_abiertos"));
  return read.kind === "count" ? read.value : Number.NaN;
}

function nothingWritten(i: number, cells: SheetCells): Finding {
  const column = cells.columnOf("infestacion_pct");
  const cell = cells.cell(i, "infestacion_pct");
  if (column === undefined || isMissing(cell)) return finding("error", "reading-empty", {});
  const params = { column, value: shownCell(cell) };
  return finding("error", "reading-percent-only", params, column);
}
