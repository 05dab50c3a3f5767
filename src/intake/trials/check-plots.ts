import { shownCell } from "../../checks/readings/count-fault.ts";
import { codeKey } from "../../checks/register/repeated-codes.ts";
import { finding } from "../../domain/issue/finding.ts";
import type { TrialField } from "../../domain/trials/trial-field.ts";
import { splitNames } from "../../domain/varieties/split-names.ts";
import { addFinding } from "../../formats/format-reading.ts";
import { hasError } from "../check-register.ts";
import type { Sheet } from "../sheets/sheet.ts";
import { isTotalLine } from "../table/total-line.ts";

/** What each row says of itself: sums, two varieties in one cell, a missing site, block or variety. */
export function checkPlots(sheet: Sheet<TrialField>): void {
  const { table, fields, findings, cell } = sheet;
  table.cells.forEach((record, i) => {
    if (hasError(findings, i)) return;
    const variety = cell(i, "variedad").trim();
    const block = cell(i, "bloque").trim();
    if (isTotalLine(record) && (variety === "" || block === "" || isTotalLine([variety]))) {
      const text = record.find((one) => one.trim() !== "")?.trim() ?? "";
      addFinding(findings, i, finding("error", "row-total-line", { text: text.slice(0, 40) }));
      return;
    }
    const names = splitNames(variety);
    if (names.length > 1) {
      const column = fields.get("variedad");
      const params = { value: shownCell(variety), names: names.slice(0, 6) };
      addFinding(findings, i, finding("error", "trial-two-varieties", params, column));
      return;
    }
    if (variety === "") addFinding(findings, i, finding("warning", "trial-no-variety", {}));
    if (fields.has("bloque") && block === "") {
      addFinding(findings, i, finding("warning", "trial-no-block", {}));
    }
    if (fields.has("sitio") && cell(i, "sitio").trim() === "") {
      addFinding(findings, i, finding("warning", "trial-no-site", {}));
    }
  });
  checkRepeats(sheet);
}

/** Rows that repeat a row wholly, a cell of the design twice, a plot code twice in its site and season. */
function checkRepeats({ table, findings, fields, cell }: Sheet<TrialField>): void {
  const firsts = { line: new Map<string, number>(), cell: new Map(), plot: new Map() };
  const firstOf = (known: Map<string, number>, key: string, i: number): number | null => {
    const first = known.get(key);
    if (first === undefined) known.set(key, i);
    return first ?? null;
  };
  table.cells.forEach((record, i) => {
    if (hasError(findings, i)) return;
    const key = (...names: readonly TrialField[]): string =>
      names.map((name) => codeKey(cell(i, name))).join("\u0000");
    const code = cell(i, "parcela").trim();
    const firstRow = (first: number): number => table.rows[first] as number;
    if (code !== "") {
      const whole = firstOf(firsts.line, record.map(codeKey).join("\u0000"), i);
      if (whole !== null) {
        addFinding(findings, i, finding("error", "row-repeated", { firstRow: firstRow(whole) }));
        return;
      }
      const plot = firstOf(firsts.plot, key("sitio", "campana", "parcela"), i);
      if (plot !== null) {
        const params = { code: shownCell(code), firstRow: firstRow(plot) };
        const column = fields.get("parcela");
        addFinding(findings, i, finding("warning", "trial-plot-repeated", params, column));
      }
    }
    const block = cell(i, "bloque").trim();
    const variety = cell(i, "variedad").trim();
    if (block === "" || variety === "") return;
    const same = firstOf(firsts.cell, key("sitio", "campana", "bloque", "variedad"), i);
    if (same === null) return;
    const params = {
      block: shownCell(block),
      variety: shownCell(variety),
      firstRow: firstRow(same),
    };
    addFinding(findings, i, finding("warning", "trial-cell-repeated", params));
  });
}
