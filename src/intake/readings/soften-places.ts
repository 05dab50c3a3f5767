import type { IssueCode } from "../../domain/issue/issue.ts";
import type { RecordFindings } from "../../formats/format-reading.ts";

/** Why a place could not be read. A plot is nothing without its place; a reading keeps its counts. */
const UNREADABLE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "row-no-coordinates",
  "row-coordinate-missing",
  "row-not-a-number",
  "row-number-ambiguous",
  "row-dms-out-of-range",
  "row-hemisphere-missing",
  "row-zone-unknown",
  "row-datum-unknown",
  "row-srid-unknown",
  "row-wkt-broken",
  "row-no-geometry",
  "row-geometry-type-unknown",
  "row-geometry-not-taken",
  "row-coordinates-text",
  "row-coordinates-shape",
  "row-coordinate-not-number",
  "row-blank-in-coordinates",
]);

/** Takes what refuses a plot for its place as a warning. */
export function softenPlaces(findings: RecordFindings): void {
  for (const [i, list] of findings) {
    if (!list.some(({ code, severity }) => severity === "error" && UNREADABLE.has(code))) continue;
    findings.set(
      i,
      list.map((found) =>
        UNREADABLE.has(found.code) ? { ...found, severity: "warning" as const } : found,
      ),
    );
  }
}
