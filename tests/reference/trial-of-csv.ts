import Papa from "papaparse";
import type { TrialColumns } from "../../src/domain/trials/trial-columns.ts";
import type { WordColumn } from "../../src/domain/word-column.ts";

const wordsOf = (cells: readonly string[]): WordColumn => {
  const words = [...new Set(cells.filter((cell) => cell !== ""))];
  return { words, code: Int32Array.from(cells, (cell) => words.indexOf(cell)) };
};

/** A reference trial as the analysis takes it: sitio, bloque, variedad and one response; an empty figure is a lost plot. */
export const trialOfCsv = (text: string, response: string): TrialColumns => {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const cells = (column: string): string[] => data.map((row) => row[column] ?? "");
  const nothing = (): Float64Array => new Float64Array(data.length).fill(Number.NaN);
  return {
    site: wordsOf(cells("sitio")),
    campaign: wordsOf(data.map(() => "")),
    block: wordsOf(cells("bloque")),
    plot: wordsOf(data.map(() => "")),
    variety: wordsOf(cells("variedad")),
    altitude: nothing(),
    row: nothing(),
    column: nothing(),
    trees: nothing(),
    responses: [
      {
        column: response,
        field: null,
        values: Float64Array.from(cells(response), (cell) =>
          cell === "" ? Number.NaN : Number(cell),
        ),
      },
    ],
  };
};
