import type { issueRecords } from "../../tell-issues.ts";
import type {
  AnovaRow,
  AssumptionTest,
  InteractionPoint,
  NotComputable,
  SiteAnalysis,
  VarietyMean,
} from "../analysis/trial/trial-answer.ts";
import type { TrialCommandAnswer } from "./ask-trial.ts";

/** The reasons in the words programs compare. */
const BECAUSE: Readonly<Record<NotComputable, string>> = {
  "no-values": "no values",
  "no-block": "no blocks named",
  "one-block": "one block: no error term for a block design",
  "one-variety": "one variety",
  "all-equal": "all values equal: no variance",
  "no-residual-df": "no residual degrees of freedom",
  "repeated-cells": "more than one value of a variety in a block",
  "several-campaigns": "several seasons: choose one",
  disconnected: "blocks and varieties are not connected",
  "perfect-fit": "no residual variance",
  "too-large": "too many varieties or plots",
};

const ONE_SITE = "one site with values";

/** F and p stand where a term has them: always null for the residual among several sites, left out for one. */
const anovaRecord = ({ term, df, sumSq, meanSq, F, p }: AnovaRow): object => ({
  term,
  df,
  sum_sq: sumSq,
  mean_sq: meanSq,
  ...(F !== null && { F, p }),
});

const testRecord = (test: AssumptionTest | null, name: string): object | null =>
  test && { [name]: test.statistic, p: test.p };

const LETTER = /[a-zA-Z]\d*/g;

/** Pairs that share a letter, in the order of the names. */
const sharingPairs = (means: readonly VarietyMean[]): readonly (readonly [string, string])[] => {
  const letters = means.map((mean) => new Set(mean.letters.match(LETTER)));
  return means.flatMap(({ variety: a }, i) =>
    means
      .slice(i + 1)
      .flatMap(({ variety: b }, k) =>
        [...(letters[i] ?? [])].some((letter) => letters[i + 1 + k]?.has(letter))
          ? [[a, b] as const]
          : [],
      ),
  );
};

const computedRecord = (site: SiteAnalysis, alpha: number): object => ({
  design: "randomised complete blocks",
  balanced: site.balanced,
  anova_adjusted: site.anova.map(anovaRecord),
  anova_adjusted_error: "residual",
  cv_pct: site.cvPct,
  means: site.means.map(({ variety, n, rawMean, adjustedMean, se, ci95 }) => ({
    variedad: variety,
    n,
    raw_mean: rawMean,
    adjusted_mean: adjustedMean,
    se,
    ci95,
  })),
  tukey: site.tukey.map(({ a, b, difference, ci95, pAdjusted }) => ({
    a,
    b,
    difference,
    ci95,
    p_adjusted: pAdjusted,
  })),
  [`share_a_letter_at_${alpha}`]: sharingPairs(site.means),
  letters: Object.fromEntries(site.means.map(({ variety, letters }) => [variety, letters])),
  shapiro: testRecord(site.normality, "W"),
  brown_forsythe: testRecord(site.equalVariance, "F"),
  nonadditivity: testRecord(site.additivity, "F"),
});

const siteRecord = (site: SiteAnalysis, { answer, dataset }: TrialCommandAnswer): object => ({
  plots: site.plots,
  used: site.used,
  ...(site.notComputable === null
    ? computedRecord(site, answer.alpha)
    : { not_computable: BECAUSE[site.notComputable] }),
  sitio: site.site,
  altitud_msnm: site.altitude,
  bloques: site.blocks,
  missing: site.missing.map(({ block, variety, record }) => ({
    bloque: block,
    variedad: variety,
    row: record === null ? null : dataset.rows[record],
  })),
  dropped: { bloques: site.droppedBlocks, variedades: site.droppedVarieties },
  residuals: site.fits.map(({ record, fitted, residual, standardised }) => ({
    row: dataset.rows[record],
    fitted,
    residual,
    studentised: standardised,
  })),
});

/** A variety at a site: what the interaction plot shows, the lowest site first. */
const interactionRecord = (point: InteractionPoint): object => ({
  variedad: point.variety,
  sitio: point.site,
  altitud_msnm: point.altitude,
  n: point.n,
  mean: point.mean,
  ci95: point.ci95,
  basis: point.basis,
});

const acrossRecord = (asked: TrialCommandAnswer): object => {
  const { across, sites } = asked.answer;
  const each = { sites: sites.map((site) => siteRecord(site, asked)) };
  const interaction = asked.answer.interaction.map(interactionRecord);
  if (across === null) return { not_computable: ONE_SITE, interaction, ...each };
  if (across.notComputable !== null)
    return { not_computable: BECAUSE[across.notComputable], interaction, ...each };
  const residual = { F: null, p: null };
  const against = across.siteAgainstBlocks;
  return {
    design: "several sites, blocks within site, variety by site",
    anova: across.anova.map((row) =>
      row.term === "residual"
        ? { ...anovaRecord({ ...row, term: "residual" }), term: "Residuals", ...residual }
        : anovaRecord(row),
    ),
    anova_error: "Residuals",
    balanced: across.balanced,
    cv_pct: across.cvPct,
    sitio_against_blocks: against && {
      error: "sitio:bloque",
      df: against.df,
      F: against.F,
      p: against.p,
    },
    interaction,
    ...each,
  };
};

/** What `--json` prints: the analysis of the only site, or of all with each by itself under `sites`. */
export const trialJson = (
  asked: TrialCommandAnswer,
  issues: ReturnType<typeof issueRecords>,
): object => {
  const { answer, dataset, question, response, campaign } = asked;
  const [first, ...others] = answer.sites;
  const { plots, used } = answer;
  return {
    file: question.file.replace(/^.*[/\\]/, ""),
    ...(first !== undefined && others.length === 0
      ? siteRecord(first, asked)
      : acrossRecord(asked)),
    plots,
    used,
    response: response.column,
    alpha: answer.alpha,
    campana: campaign,
    skipped: answer.skipped.map(({ record, reason }) => ({ row: dataset.rows[record], reason })),
    file_sha256: dataset.provenance.sha256,
    ...issues,
  };
};
