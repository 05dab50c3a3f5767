import { areaSize } from "../checks/shape/area-size.ts";
import type { Properties } from "../domain/dataset.ts";
import type { ImportChoices } from "../domain/import-choices.ts";
import { type Finding, finding, placeFinding } from "../domain/issue/finding.ts";
import type { Issue } from "../domain/issue/issue.ts";
import type { Question } from "../domain/question/question.ts";
import type { Outline } from "../domain/register/outline.ts";
import { addFinding, type FormatRead, type RecordFindings } from "../formats/format-reading.ts";
import { type FlatGeometry, GEOMETRY_NONE, GEOMETRY_POLYGON } from "../geo/flat/flat-geometry.ts";
import { checkPlaces } from "./check-places.ts";
import { checkRegister, hasError } from "./check-register.ts";
import { checkShapes } from "./check-shapes.ts";
import { hasCounts } from "./columns/known-fields.ts";
import { type FeatureAreas, featureAreas } from "./feature-areas.ts";
import type { IntakeReport, RefusedRecord } from "./intake-report.ts";
import { makeDataset } from "./make-dataset.ts";
import { mendGeometry } from "./mend-geometry.ts";
import { placeQuestions } from "./place-questions.ts";
import type { PlacedRecords } from "./placed-records.ts";
import { planarAreas } from "./planar-areas.ts";
import { softenPlaces } from "./readings/soften-places.ts";
import { recordCode } from "./record-code.ts";
import { refusedOutlines } from "./refused-outlines.ts";
import { repairable } from "./repairable.ts";
import { suggestKind } from "./suggest-kind.ts";

const NO_RECORDS_IN_NOTE = 20;

/** Fetched when the first sheet of readings comes: the first screen has none. */
const sheetReader = () => import("./readings/read-readings.ts");

/** Mends and checks placed records, and makes the data set of those that stand. */
export async function assembleReport(
  file: IntakeReport["file"],
  format: FormatRead,
  records: PlacedRecords,
  notes: readonly Finding[],
  choices: ImportChoices,
  today: number,
  step: (share: number) => Promise<void>,
): Promise<IntakeReport> {
  const findings: RecordFindings = new Map(records.findings);
  const rules = { ringsClosed: records.ringsClosed, closeLines: choices.closeLines === true };
  const mended = mendGeometry(records.geometry, rules, findings);
  let { geometry } = mended;
  if (records.readings) softenPlaces(findings);
  await step(0.8);
  const fileFindings = [...notes, ...records.fileFindings];
  if (records.readings && !hasCounts(records.fields)) {
    const columns = records.columns.map(({ column }) => column);
    fileFindings.push(finding("error", "readings-no-counts", { columns }));
  }
  const blocked = fileFindings.find((found) => found.severity === "error");
  const areas = featureAreas(geometry, records.crs);
  const suggestedKind = records.looksLikeReadings ? "readings" : suggestKind(geometry, areas);
  const kind = choices.kind ?? suggestedKind;
  if (!blocked) {
    checkPlaces(geometry, records.crs, findings);
    checkShapes(geometry, records.crs, areas, findings);
    checkSizes(geometry, areas, planarAreas(geometry, records.crs), kind === "plots", findings);
  }
  const toRepair = blocked ? 0 : repairable(findings).length;
  if (toRepair > 0 && choices.acceptRepairs) {
    const { acceptRepairs } = await import("./accept-repairs.ts");
    geometry = await acceptRepairs(geometry, records.crs, findings);
  }
  const readings =
    records.readings && !blocked
      ? (await sheetReader()).readReadings(records, geometry, choices, today, findings)
      : null;
  if (readings) fileFindings.push(...readings.notes);
  checkRegister(records, geometry, kind, findings);
  await step(0.95);

  const n = records.rows.length;
  const accepted: number[] = [];
  let flagged = 0;
  for (let i = 0; i < n; i++) {
    const bare = !blocked && !records.readings;
    if (bare && geometry.type[i] === GEOMETRY_NONE && !hasError(findings, i)) {
      addFinding(findings, i, finding("error", "row-no-geometry", {}));
    }
    if (blocked || hasError(findings, i)) continue;
    accepted.push(i);
    if (findings.get(i)?.some((found) => found.severity === "warning")) flagged++;
  }
  if (records.ringsOriented && mended.turned.length > 0) {
    fileFindings.push(finding("note", "ring-direction", { count: mended.turned.length }));
  }
  const issues = allIssues(file.name, records, fileFindings, findings, mended.turned);
  const questions = [
    ...records.questions,
    ...(readings?.questions ?? []),
    ...placeQuestions(findings, geometry, records.crs, choices),
  ];
  if (mended.lines > 0) questions.push(yesOrNo("close-lines", "closeLines", mended.lines, choices));
  if (toRepair > 0) {
    questions.push(yesOrNo("accept-repairs", "acceptRepairs", toRepair, choices));
  }
  const byRow = issuesByRow(issues);
  const isAccepted = new Set(accepted);
  const refused: RefusedRecord[] = [];
  const outlineOf = refusedOutlines(records, geometry);
  for (let i = 0; i < n; i++) {
    if (isAccepted.has(i)) continue;
    const own = byRow.get(records.rows[i] as number) ?? [];
    const why = blocked ? [...issues.filter(isFileError), ...own] : own;
    refused.push(refusedRecord(records, i, why, outlineOf(i)));
  }
  const dataset =
    accepted.length === 0
      ? null
      : makeDataset(file, records, geometry, accepted, kind, issues, choices, readings, questions);
  return {
    file,
    format,
    understood: {
      coordinates: records.writing,
      crs: records.crs,
      crsReason: records.crsReason,
      columns: records.columns,
    },
    questions,
    suggestedKind,
    dataset,
    counts: {
      lines: records.lines,
      read: n,
      accepted: accepted.length,
      refused: refused.length,
      flagged,
    },
    refused,
    ...(records.removed && { removed: records.removed }),
    ...(mended.turned.length > 0 && {
      turned: mended.turned.map((i) => records.rows[i] as number),
    }),
    ...(records.moreLines.size > 0 && { acceptedLines: linesOf(records, accepted) }),
    issues,
  };
}

const linesOf = ({ rows, moreLines }: PlacedRecords, accepted: readonly number[]): number[] =>
  accepted.flatMap((i) => [rows[i] as number, ...(moreLines.get(i) ?? []).map((line) => line.row)]);

const isFileError = (one: Issue): boolean =>
  one.severity === "error" && one.source.row === undefined;

function checkSizes(
  geometry: FlatGeometry,
  { shells, holes, reach }: FeatureAreas,
  measured: (feature: number) => number,
  plots: boolean,
  findings: RecordFindings,
): void {
  for (let i = 0; i < geometry.type.length; i++) {
    if (geometry.type[i] !== GEOMETRY_POLYGON || hasError(findings, i)) continue;
    const found = areaSize(shells[i]!, holes[i]!, reach[i]!, plots, () => measured(i));
    if (found) addFinding(findings, i, found);
  }
}

const yesOrNo = (
  code: "close-lines" | "accept-repairs",
  choice: "closeLines" | "acceptRepairs",
  rows: number,
  choices: ImportChoices,
): Question => ({
  code,
  params: { rows },
  options: [
    { id: "yes", choices: { [choice]: true } },
    { id: "no", choices: { [choice]: false } },
  ],
  applied: choices[choice] ? "yes" : "no",
  weight: "setting",
});

function allIssues(
  file: string,
  records: PlacedRecords,
  fileFindings: readonly Finding[],
  findings: RecordFindings,
  turned: readonly number[],
): Issue[] {
  const issues = fileFindings.map((found) =>
    placeFinding(
      found,
      found.code === "ring-direction"
        ? {
            file,
            rows: turned.slice(0, NO_RECORDS_IN_NOTE).map((i) => records.rows[i] as number),
          }
        : { file },
    ),
  );
  const order = [...findings.keys()].sort(
    (a, b) => (records.rows[a] as number) - (records.rows[b] as number),
  );
  for (const i of order) {
    const row = records.rows[i] as number;
    const code = recordCode(records, i);
    const more = records.moreLines.get(i);
    const source = {
      file,
      row,
      ...(more && more.length > 0 ? { rows: [row, ...more.map((line) => line.row)] } : {}),
      ...(code.trim() === "" ? {} : { featureId: code.slice(0, 200) }),
    };
    for (const found of findings.get(i) ?? []) issues.push(placeFinding(found, source));
  }
  return issues;
}

function issuesByRow(issues: readonly Issue[]): Map<number, Issue[]> {
  const byRow = new Map<number, Issue[]>();
  for (const one of issues) {
    const { row } = one.source;
    if (row === undefined) continue;
    const list = byRow.get(row);
    if (list) list.push(one);
    else byRow.set(row, [one]);
  }
  return byRow;
}

function refusedRecord(
  records: PlacedRecords,
  i: number,
  issues: readonly Issue[],
  outline: Outline | null,
): RefusedRecord {
  const moreLines = records.moreLines.get(i);
  return {
    row: records.rows[i] as number,
    cells: records.cells[i] as Properties,
    issues,
    ...(outline && { outline }),
    ...(moreLines && moreLines.length > 0 && { moreLines }),
  };
}
