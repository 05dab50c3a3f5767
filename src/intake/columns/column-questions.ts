import type { ImportChoices } from "../../domain/import-choices.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { Question, QuestionOption } from "../../domain/question/question.ts";
import type { TableReading } from "../../formats/format-reading.ts";
import type { PlacePair } from "./place-pairs.ts";

const optionOf = (pair: PlacePair, columns: readonly string[]): QuestionOption => {
  const x = columns[pair.x] as string;
  const y = columns[pair.y] as string;
  if (pair.writing === "wkt") return { id: x, choices: { columns: { wkt: x } } };
  return pair.writing === "este-norte"
    ? { id: `${x} · ${y}`, choices: { columns: { este: x, norte: y } } }
    : { id: `${y} · ${x}`, choices: { columns: { lat: y, lon: x } } };
};

/** What must be asked about columns: no header, coordinate names that stand twice, no coordinates at all. */
export function columnQuestions(
  table: TableReading,
  pairs: readonly PlacePair[],
  choices: ImportChoices,
): { readonly questions: readonly Question[]; readonly fileFindings: readonly Finding[] } {
  const { columns, repeated } = table;
  const fileFindings: Finding[] = [];
  const best = pairs[0];
  const base = (at: number): string => (columns[at] as string).replace(/ \(\d+\)$/, "");
  const twice =
    best !== undefined && (repeated.includes(base(best.x)) || repeated.includes(base(best.y)));
  let why: "no-header" | "repeated" | "none-found" | null = null;
  if (table.read.header === false) {
    fileFindings.push(finding("warning", "columns-no-header", {}));
    why = "no-header";
  } else if (twice) {
    const used = [...new Set([columns[best.x] as string, columns[best.y] as string])];
    fileFindings.push(finding("warning", "columns-repeated", { columns: repeated, used }));
    why = "repeated";
  } else if (!best || best.reason === "values") why = "none-found";
  if (why === null) return { questions: [], fileFindings };
  const options = pairs.map((pair) => optionOf(pair, columns));
  const answered = choices.columns !== undefined && best?.reason === "user";
  const question: Question = {
    code: "which-columns",
    params: { why },
    options,
    applied: options[0]?.id ?? null,
    weight: answered ? "setting" : "must",
  };
  return { questions: [question], fileFindings };
}
