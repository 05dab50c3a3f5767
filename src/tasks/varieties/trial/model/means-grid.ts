import type { SiteAnalysis, TrialAnswer, VarietyMean } from "../../analysis/trial/trial-answer.ts";
import type { ResponseName } from "./response-name.ts";

export interface MeansGrid {
  /** Those with an analysis, in the order of the answer: lowest first. */
  readonly sites: readonly SiteAnalysis[];
  /** Best at the first site first; a cell a site, null where the variety is not in its analysis. */
  readonly rows: readonly {
    readonly variety: string;
    readonly cells: readonly (VarietyMean | null)[];
  }[];
}

/** Every variety at every site that has an analysis. */
export const meansGrid = (
  { sites: all }: TrialAnswer,
  wanted: ResponseName["wanted"],
): MeansGrid => {
  const sites = all.filter(({ means }) => means.length > 0);
  const sign = wanted === "less" ? 1 : -1;
  const names = [...new Set(sites.flatMap(({ means }) => means.map(({ variety }) => variety)))];
  const rows = names.map((variety) => ({
    variety,
    cells: sites.map(({ means }) => means.find((mean) => mean.variety === variety) ?? null),
  }));
  const first = (cells: readonly (VarietyMean | null)[]): number =>
    cells[0] ? sign * cells[0].adjustedMean : Number.POSITIVE_INFINITY;
  return { sites, rows: rows.toSorted((a, b) => first(a.cells) - first(b.cells) || 0) };
};
