import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { RecordFindings } from "../../formats/format-reading.ts";
import { type FlatGeometry, GEOMETRY_NONE } from "../../geo/flat/flat-geometry.ts";
import { hasError } from "../check-register.ts";

/** One note where rows name several datums or zones: how many each, counted by what was told of the rows converted. */
export function mixedCrs({ type }: FlatGeometry, findings: RecordFindings): readonly Finding[] {
  const others = new Map<string, number>();
  let used = "";
  let usual = 0;
  for (let i = 0; i < type.length; i++) {
    if (type[i] === GEOMETRY_NONE || hasError(findings, i)) continue;
    let own: string | null = null;
    for (const { code, params } of findings.get(i) ?? []) {
      if (code !== "row-zone-differs") continue;
      own = params.zone;
      used = params.used;
    }
    if (own === null) usual++;
    else others.set(own, (others.get(own) ?? 0) + 1);
  }
  if (others.size === 0) return [];
  const list = [...others].map(([crs, rows]) => ({ crs, rows }));
  return [finding("note", "readings-mixed-crs", { used, usual, others: list })];
}
