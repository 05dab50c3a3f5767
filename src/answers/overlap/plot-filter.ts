import type { Dataset } from "../../domain/dataset.ts";
import type { OverlapResult } from "./result.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** What the table and its totals are narrowed to; null or an empty list takes all. */
export interface PlotFilter {
  readonly verdicts: readonly Verdict[];
  readonly hamlet: string | null;
  readonly organisation: string | null;
  /** Part of a code, without regard to case. */
  readonly search: string;
}

export const NO_FILTER: PlotFilter = { verdicts: [], hamlet: null, organisation: null, search: "" };

const fieldText = (
  register: Dataset<"plots">,
  field: "caserio" | "organizacion",
  i: number,
): string => {
  const column = register.fields[field];
  return column === undefined ? "" : (register.properties[i]![column] ?? "").trim();
};

/** Indices of the plots that meet every condition, in the register's order. */
export const filterPlots = (
  register: Dataset<"plots">,
  result: OverlapResult | null,
  filter: PlotFilter,
): Uint32Array => {
  const search = filter.search.trim().toLowerCase();
  const verdicts = new Set(filter.verdicts);
  const kept: number[] = [];
  for (let i = 0; i < register.ids.length; i += 1) {
    if (verdicts.size > 0) {
      const verdict = result && verdictOf(result.measures.verdict[i]!);
      if (!verdict || !verdicts.has(verdict)) continue;
    }
    if (filter.hamlet !== null && fieldText(register, "caserio", i) !== filter.hamlet) continue;
    if (
      filter.organisation !== null &&
      fieldText(register, "organizacion", i) !== filter.organisation
    )
      continue;
    if (search !== "" && !register.ids[i]!.toLowerCase().includes(search)) continue;
    kept.push(i);
  }
  return Uint32Array.from(kept);
};

/** The values a register has in a field, in Spanish order, blanks left out. */
export const fieldValues = (
  register: Dataset<"plots">,
  field: "caserio" | "organizacion",
): readonly string[] => {
  const values = new Set<string>();
  for (let i = 0; i < register.ids.length; i += 1) values.add(fieldText(register, field, i));
  values.delete("");
  return [...values].sort(new Intl.Collator("es").compare);
};
