import type { IssueCode } from "../../../domain/issue/issue.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";

/** Rows whose place makes one doubt how the coordinates were read. */
export interface OutsidePlaces {
  /** In the sea or in another country. */
  readonly abroad: number;
  /** In Peru, far from San Ignacio and Jaén. */
  readonly far: number;
  /** Two figures in each other's place, in too few rows to be asked of the whole file. */
  readonly swapped: number;
}

const SWAPPED: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "place-lat-lon-swapped",
  "place-este-norte-swapped",
]);

/** Counts rows by where they fall; a row that is asked about in a question of the file is not asked about again. */
export function outsidePlaces({
  issues,
  questions,
}: Pick<IntakeReport, "issues" | "questions">): OutsidePlaces {
  const asked = questions.some(
    ({ code }) =>
      code === "swapped-lat-lon" || code === "swapped-este-norte" || code === "south-west",
  );
  const rows = { abroad: new Set<number>(), far: new Set<number>(), swapped: new Set<number>() };
  for (const { code, source } of issues) {
    if (source.row === undefined) continue;
    if (code === "place-outside-peru") rows.abroad.add(source.row);
    else if (code === "place-outside-work-area") rows.far.add(source.row);
    else if (SWAPPED.has(code) && !asked) rows.swapped.add(source.row);
  }
  return { abroad: rows.abroad.size, far: rows.far.size, swapped: rows.swapped.size };
}
