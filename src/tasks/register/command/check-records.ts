import { choosePlane } from "../../../answers/overlap/choose-plane.ts";
import type { RegisterCheckAnswer } from "../../../answers/register/register-check.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Issue, IssueCode } from "../../../domain/issue/issue.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { polygonArea } from "../../../geo/plane/polygon-area.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { terminalSentence } from "../../terminal-sentence.ts";
import { askRecords } from "./ask-records.ts";
import { DECIDABLE } from "./decidable.ts";

/** A row with what is said of it, in the words programs compare and in a person's. */
export interface RowRecord {
  readonly row: number;
  readonly code: IssueCode;
  readonly sentence: string;
  /** The column it is about, where it is one. */
  readonly column?: string;
}

export interface RepairRecord {
  readonly row: number;
  readonly code: IssueCode;
  /** Planar area of the plot as it is read, m²; null for a point. */
  readonly area_m2: number | null;
}

/** Mends of one reading, made while the file was read. */
const MENDED: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "ring-closed",
  "ring-repeated-vertices",
  "ring-spike",
  "track-closed",
  "track-joined",
  "shape-repaired",
]);

/** Doubts of a whole file that are a doubt of each of its rows: where they lie. */
const OF_EVERY_ROW: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "file-not-degrees",
  "file-crs-unknown",
]);

const isFileError = ({ severity, source }: Issue): boolean =>
  severity === "error" && source.row === undefined;

/** What `lindero check --json` prints: what came in, what stays out and why, what to look at, what was mended, what to answer. */
export function checkJson(
  report: IntakeReport,
  check: RegisterCheckAnswer | null,
  locale: Locale,
): object {
  const record = (row: number, issue: Issue): RowRecord => ({
    row,
    code: issue.code,
    sentence: terminalSentence(issue, locale),
    ...(issue.source.column !== undefined && { column: issue.source.column }),
  });
  const first = report.counts.lines === 0 ? report.issues.find(isFileError) : undefined;
  // A file with nothing in it was read, and is refused nothing.
  const fault = first?.code === "file-no-records" ? undefined : first;
  const refused = report.refused.flatMap(({ row, issues, moreLines }) =>
    [row, ...(moreLines ?? []).map((line) => line.row)].flatMap((line) =>
      issues.filter(({ severity }) => severity !== "note").map((issue) => record(line, issue)),
    ),
  );
  const doubts = [...report.issues, ...(check?.issues ?? [])].filter(
    ({ severity, source }) => severity === "warning" && source.row !== undefined,
  );
  const accepted = acceptedRows(report);
  const assumed = report.issues.filter(
    ({ code, severity }) => severity === "warning" && OF_EVERY_ROW.has(code),
  );
  const flagged = [
    ...accepted.flatMap((row) => assumed.map((issue) => record(row, issue))),
    ...refused.filter(({ code }) => DECIDABLE.has(code)),
    ...doubts.map((issue) => record(issue.source.row!, issue)),
  ].sort((a, b) => a.row - b.row);
  return {
    file: report.file.name,
    file_refused: fault ? terminalSentence(fault, locale) : null,
    file_refused_code: fault?.code ?? null,
    read: report.counts.lines,
    accepted,
    refused,
    flagged,
    repaired: repairRecords(report),
    ask: askRecords(report, locale),
    notices: [...report.issues, ...(check?.issues ?? [])]
      .filter((issue) => issue !== fault && issue.source.row === undefined)
      .map((issue) => ({
        code: issue.code,
        severity: issue.severity,
        sentence: terminalSentence(issue, locale),
      })),
    proposed: (check?.repairs ?? []).map(({ issue, drafts }) => ({
      code: check!.issues[issue]!.code,
      changes: drafts,
    })),
    skipped: check?.skipped ?? [],
    file_sha256: report.file.sha256,
  };
}

const acceptedRows = (report: IntakeReport): readonly number[] =>
  [...(report.acceptedLines ?? report.dataset?.rows ?? [])].sort((a, b) => a - b);

/** The rows that were mended as they were read, with the area they have now. */
export function repairRecords(report: IntakeReport): readonly RepairRecord[] {
  const { dataset, issues, turned, format } = report;
  if (dataset === null) return [];
  const areaOf = areas(dataset);
  const mends = issues
    .filter(({ code, source }) => MENDED.has(code) && source.row !== undefined)
    .map(({ code, source }) => ({ row: source.row!, code }));
  // Shells of a Shapefile run clockwise by its own rule: to turn them is to read them.
  const turns = format?.name === "shapefile" ? [] : (turned ?? []);
  return [...mends, ...turns.map((row) => ({ row, code: "ring-direction" as const }))]
    .flatMap(({ row, code }) => {
      const area = areaOf(row);
      return area === undefined ? [] : [{ row, code, area_m2: area }];
    })
    .sort((a, b) => a.row - b.row);
}

/** Planar area by row; undefined for a row that is out. */
function areas({ geometry, crs, rows }: Dataset): (row: number) => number | null | undefined {
  const metres = projectGeometry(geometry, crs, choosePlane(geometry, crs));
  const places = new Map([...rows].map((row, i) => [row, i] as const));
  return (row) => {
    const i = places.get(row);
    if (i === undefined) return undefined;
    const area = polygonArea(metres, i);
    return area > 0 ? area : null;
  };
}
