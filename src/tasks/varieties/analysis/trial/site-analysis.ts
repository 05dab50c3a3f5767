import type { TrialColumns } from "../../../../domain/trials/trial-columns.ts";
import { coefficientOfVariation, isPerfectFit } from "./anova-row.ts";
import { type BlockDesign, blockDesign } from "./block-design.ts";
import { testAdditivity, testNormality } from "./check-assumptions.ts";
import { comparePairs, varietyMeans } from "./compare-varieties.ts";
import { testEqualVariance } from "./equal-variance.ts";
import { type BlockFit, fitBlocks } from "./fit-blocks.ts";
import type { SiteRecords } from "./site-records.ts";
import type { FittedPlot, NotComputable, SiteAnalysis } from "./trial-answer.ts";
import { whyNotComputable } from "./why-not-computable.ts";

/** A plot whose leverage is within this of 1 decides its own fit. */
const WHOLE_LEVERAGE = 1e-9;

const fittedPlots = (
  { observations }: BlockDesign,
  { residuals, leverages, error }: BlockFit,
): readonly FittedPlot[] =>
  observations.map(({ record, value }, i) => {
    const residual = residuals[i] as number;
    const free = 1 - (leverages[i] as number);
    const standardised =
      free > WHOLE_LEVERAGE ? residual / Math.sqrt((free * error.sumSq) / error.df) : Number.NaN;
    return { record, fitted: value - residual, residual, standardised };
  });

type Computed = Pick<
  SiteAnalysis,
  "anova" | "cvPct" | "means" | "tukey" | "fits" | "normality" | "equalVariance" | "additivity"
>;

const NOTHING: Computed = {
  anova: [],
  cvPct: Number.NaN,
  means: [],
  tukey: [],
  fits: [],
  normality: null,
  equalVariance: null,
  additivity: null,
};

function* computed(design: BlockDesign, alpha: number): Generator<void, Computed | NotComputable> {
  const why = whyNotComputable(design);
  if (why !== null) return why;
  const fit = fitBlocks(design);
  const values = design.observations.map(({ value }) => value);
  if (isPerfectFit(fit.error.sumSq, values)) return "perfect-fit";
  const tukey = yield* comparePairs(design, fit);
  return {
    anova: fit.anova,
    cvPct: coefficientOfVariation(fit.error, values),
    means: varietyMeans(design, fit, tukey, alpha),
    tukey,
    fits: fittedPlots(design, fit),
    normality: testNormality(fit.residuals),
    equalVariance: testEqualVariance(
      fit.residuals,
      design.observations.map(({ variety }) => variety),
    ),
    additivity: testAdditivity(fit),
  };
}

/** What is known of one site. */
export interface AnalysedSite {
  readonly analysis: SiteAnalysis;
  readonly design: BlockDesign;
}

/** One site's randomised complete blocks, and the figures they were made of. */
export function* analyseSite(
  trial: TrialColumns,
  values: Float64Array,
  site: SiteRecords,
  alpha: number,
): Generator<void, AnalysedSite> {
  const design = blockDesign(trial, values, site);
  const found = yield* computed(design, alpha);
  const { blocks, varieties, droppedBlocks, droppedVarieties, balanced, missing } = design;
  const analysis = {
    site: site.site,
    altitude: site.altitude,
    plots: site.records.length,
    used: design.used,
    blocks,
    varieties,
    droppedBlocks,
    droppedVarieties,
    balanced,
    missing,
    notComputable: typeof found === "string" ? found : null,
    ...(typeof found === "string" ? NOTHING : found),
  };
  return { analysis, design };
}
