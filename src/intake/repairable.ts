import type { IssueCode } from "../domain/issue/issue.ts";
import type { RecordFindings } from "../formats/format-reading.ts";

/** Faults of a shape that another reading can settle. */
export const SETTLED: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "ring-crosses-itself",
  "hole-outside",
  "hole-crosses-shell",
  "holes-overlap",
  "parts-overlap",
]);

/** Records refused for nothing but a shape with several readings. */
export const repairable = (findings: RecordFindings): number[] =>
  [...findings]
    .filter(([, list]) => {
      const errors = list.filter(({ severity }) => severity === "error");
      return errors.length > 0 && errors.every(({ code }) => SETTLED.has(code));
    })
    .map(([i]) => i);
