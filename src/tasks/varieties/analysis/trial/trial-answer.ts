/**
 * Why there is no analysis of variance. `several-campaigns`: a variety has more than one figure in a block, and only because
 * seasons stand together; `perfect-fit`: the terms explain every figure, so there is no error to test by; `too-large`: more
 * varieties or figures than trials have, and than a phone can compare.
 */
export const NOT_COMPUTABLE = [
  "no-values",
  "one-block",
  "one-variety",
  "all-equal",
  "no-residual-df",
  "repeated-cells",
  "several-campaigns",
  "disconnected",
  "no-block",
  "perfect-fit",
  "too-large",
] as const;

export type NotComputable = (typeof NOT_COMPUTABLE)[number];

export type TrialTerm =
  | "bloque"
  | "variedad"
  | "sitio"
  | "sitio:bloque"
  | "sitio:variedad"
  | "residual";

/** One line of an analysis of variance; F and p are null for the residual. */
export interface AnovaRow {
  readonly term: TrialTerm;
  readonly df: number;
  readonly sumSq: number;
  readonly meanSq: number;
  readonly F: number | null;
  readonly p: number | null;
}

export interface VarietyMean {
  readonly variety: string;
  readonly n: number;
  readonly rawMean: number;
  /** Least-squares mean over all blocks; equals the raw one where the trial is balanced. */
  readonly adjustedMean: number;
  readonly se: number;
  /** By Student's t with the residual's degrees of freedom. */
  readonly ci95: readonly [number, number];
  /** Letters of the Tukey comparisons: two varieties that share one are not told apart. */
  readonly letters: string;
}

export interface PairComparison {
  readonly a: string;
  readonly b: string;
  readonly difference: number;
  readonly ci95: readonly [number, number];
  readonly pAdjusted: number;
}

/** A test of what the analysis of variance assumes; null p where it cannot be computed. */
export interface AssumptionTest {
  readonly statistic: number;
  readonly p: number | null;
}

/** One trial plot in the analysis. */
export interface FittedPlot {
  /** Its record in the data set. */
  readonly record: number;
  readonly fitted: number;
  readonly residual: number;
  /**
   * Residual over its own standard error (internally studentised). NaN for a plot that alone decides its fit, the only one of
   * its variety or block: its residual is 0 whatever was measured.
   */
  readonly standardised: number;
}

/** One site: randomised complete blocks, each term adjusted for the other. */
export interface SiteAnalysis {
  readonly site: string;
  /** Mean of the altitudes given, metres, else what the site's name says itself; NaN where neither does. */
  readonly altitude: number;
  readonly plots: number;
  readonly used: number;
  /** Those with a figure, in the order of their names. */
  readonly blocks: readonly string[];
  readonly varieties: readonly string[];
  /** Those the file names without one figure of this response: they are in no result. */
  readonly droppedBlocks: readonly string[];
  readonly droppedVarieties: readonly string[];
  /** Every block has every variety once. */
  readonly balanced: boolean;
  /** Combinations of `blocks` and `varieties` without a figure; `record` null where the file has no line for it. */
  readonly missing: readonly {
    readonly block: string;
    readonly variety: string;
    readonly record: number | null;
  }[];
  readonly notComputable: NotComputable | null;
  readonly anova: readonly AnovaRow[];
  /** 100 · s / mean of the figures used; NaN where there is no s, or the mean is not above 0. */
  readonly cvPct: number;
  readonly means: readonly VarietyMean[];
  readonly tukey: readonly PairComparison[];
  readonly fits: readonly FittedPlot[];
  /** Shapiro-Wilk of the residuals, Brown-Forsythe of the varieties, Tukey's one degree of freedom for non-additivity. */
  readonly normality: AssumptionTest | null;
  readonly equalVariance: AssumptionTest | null;
  readonly additivity: AssumptionTest | null;
}

/**
 * Mean of a variety at a site, for the interaction plot. `basis` "site": adjusted mean and interval of the site's analysis;
 * "plots": plain mean of its own plots and their own spread, where the site has no analysis; `ci95` null where that has none.
 */
export interface InteractionPoint {
  readonly site: string;
  readonly altitude: number;
  readonly variety: string;
  readonly n: number;
  readonly mean: number;
  readonly ci95: readonly [number, number] | null;
  readonly basis: "site" | "plots";
}

/**
 * Several sites: sequential sums of squares in the order sitio, variedad, sitio:bloque, sitio:variedad; a term left without
 * a degree of freedom has no line.
 */
export interface SitesAnalysis {
  readonly balanced: boolean;
  readonly plots: number;
  readonly used: number;
  readonly notComputable: NotComputable | null;
  readonly anova: readonly AnovaRow[];
  readonly cvPct: number;
  /** Sites against blocks within sites, which is the error a site is held against; null where not computable. */
  readonly siteAgainstBlocks: {
    readonly df: readonly [number, number];
    readonly F: number;
    readonly p: number;
  } | null;
}

/** A record that no analysis can place, though it may have a figure. */
export interface SkippedPlot {
  readonly record: number;
  readonly reason: "no-site" | "no-block" | "no-variety";
}

export interface TrialAnswer {
  readonly response: string;
  readonly alpha: number;
  readonly plots: number;
  readonly used: number;
  /** In the order of their altitude, lowest first; sites without one last, by name. */
  readonly sites: readonly SiteAnalysis[];
  /** Counted in `plots`, in no analysis. */
  readonly skipped: readonly SkippedPlot[];
  /** null where fewer than two sites have figures. */
  readonly across: SitesAnalysis | null;
  readonly interaction: readonly InteractionPoint[];
}
