import type { ImportChoices } from "../../domain/import-choices.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { Question } from "../../domain/question/question.ts";
import type { ReadingColumns } from "../../domain/readings/reading-columns.ts";
import { READING_METHODS, type ReadingMethod } from "../../domain/readings/reading-method.ts";
import type { RecordFindings } from "../../formats/format-reading.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { hasError } from "../check-register.ts";
import type { PlacedRecords } from "../placed-records.ts";
import { checkRepeats } from "./check-repeats.ts";
import { dateOrder } from "./date-order.ts";
import { checkFigures } from "./fruit-checks.ts";
import { markupCells } from "./markup-cells.ts";
import { mixedCrs } from "./mixed-crs.ts";
import { placesOfPoints } from "./places-of-points.ts";
import { pointNames } from "./point-names.ts";
import { readAltitude, readCounts, type Thousands } from "./read-counts.ts";
import { DayReader } from "./read-days.ts";
import { readMethod } from "./read-method.ts";
import { readingColumnsOf } from "./reading-columns-of.ts";
import { type ReadingDraft, readingDraft } from "./reading-draft.ts";
import { sheetCells } from "./sheet-cells.ts";

/** What the cells of a sheet say, before it is known which records stand. */
export interface ReadingsRead {
  /** The columns of the records that stand, in their order. */
  readonly columnsOf: (accepted: readonly number[]) => ReadingColumns;
  readonly notes: readonly Finding[];
  readonly questions: readonly Question[];
}

/**
 * Reads and checks every record of a sheet of readings; what is wrong goes to `findings`. `today`: days since 1970-01-01.
 * Linear in the records.
 */
export function readReadings(
  records: PlacedRecords,
  geometry: FlatGeometry,
  choices: ImportChoices,
  today: number,
  findings: RecordFindings,
): ReadingsRead {
  const count = records.rows.length;
  const cells = sheetCells(records.fields, records.cells);
  const draft = readingDraft(count);
  const dates = (["fecha", "fecha_lectura", "fecha_instalacion"] as const).flatMap(
    (field) => cells.columnOf(field) ?? [],
  );
  const cellAt = (i: number, column: string): string => records.cells[i]?.[column] ?? "";
  const { order, questions } = dateOrder(count, dates, cellAt, choices);
  const days = new DayReader(cells, findings, order, today);
  const thousands: Thousands = { rows: 0, value: "", likely: 0 };
  for (let i = 0; i < count; i++) {
    if (hasError(findings, i)) continue;
    readCounts(i, cells, draft, findings, choices.countThousands !== false, thousands);
    readAltitude(i, cells, draft, findings);
    if (hasError(findings, i)) continue;
    const method = readMethod(i, cells, draft, findings);
    if (hasError(findings, i)) continue;
    checkFigures(i, cells, draft, findings);
    if (!hasError(findings, i)) days.read(i, method === "trampa", draft);
  }
  const points = pointNames(records.rows, cells, geometry, findings);
  const repeats = checkRepeats(records, points, draft, days.hasDates, choices, findings);
  const notes: Finding[] = [...days.notes(), ...repeats.notes];
  notes.push(...mixedCrs(geometry, findings));
  notes.push(...methodNotes(draft, findings));
  notes.push(...placesOfPoints(records, geometry, points, cells, findings));
  markupCells(records.cells, findings);
  return {
    columnsOf: (accepted) => readingColumnsOf(cells, draft, points, accepted),
    notes,
    questions: [...questions, ...repeats.questions, ...thousandsQuestion(thousands, choices)],
  };
}

function methodNotes(draft: ReadingDraft, findings: RecordFindings): Finding[] {
  const counts: Record<ReadingMethod, number> = { ramas: 0, frutos_suelo: 0, trampa: 0 };
  const assumed = { ...counts };
  for (let i = 0; i < draft.method.length; i++) {
    if (hasError(findings, i)) continue;
    const method = READING_METHODS[draft.method[i]!]!;
    counts[method]++;
    if (draft.assumed[i] === 1) assumed[method]++;
  }
  const notes: Finding[] = [];
  for (const method of READING_METHODS) {
    const rows = assumed[method];
    if (rows > 0) notes.push(finding("note", "readings-method-assumed", { rows, assumed: method }));
  }
  const several = READING_METHODS.filter((method) => counts[method] > 0).length > 1;
  if (several) notes.push(finding("note", "readings-several-methods", counts));
  return notes;
}

function thousandsQuestion(found: Thousands, choices: ImportChoices): Question[] {
  if (found.rows === 0) return [];
  return [
    {
      code: "count-thousands",
      params: { rows: found.rows, value: found.value, likely: found.likely },
      options: [
        { id: "yes", choices: { countThousands: true } },
        { id: "no", choices: { countThousands: false } },
      ],
      applied: choices.countThousands === false ? "no" : "yes",
      weight: "setting",
    },
  ];
}
