import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import type { AssumptionTest, SiteAnalysis } from "../../analysis/trial/trial-answer.ts";
import { pText } from "../model/figure-text.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";

/** Level at which an assumption is doubted, whatever level the comparisons have. */
const DOUBT = 0.05;
/** Fewer plots than this, and the tests seldom see anything. */
const FEW = 30;

type Verdict = "good" | "bad" | "none";

const verdictOf = (test: AssumptionTest | null): Verdict =>
  test === null || test.p === null || !Number.isFinite(test.p)
    ? "none"
    : test.p < DOUBT
      ? "bad"
      : "good";

/** A tick, an exclamation mark or an empty circle: the words beside it say the same. */
const VerdictMark = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg
    width={18}
    height={18}
    viewBox="0 0 18 18"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
  >
    <circle
      cx={9}
      cy={9}
      r={7.5}
      strokeWidth={1.5}
      strokeDasharray={verdict === "none" ? "2 2" : "none"}
    />
    {verdict === "good" && <path d="M5.5 9.3l2.4 2.4 4.8-5.2" strokeWidth={2} />}
    {verdict === "bad" && <path d="M9 4.8v5M9 11.8v1.6" strokeWidth={2} />}
  </svg>
);

/** What the analysis takes for granted, in plain verdicts with their tests. */
export const AssumptionsSection = ({ site }: { readonly site: SiteAnalysis }) => {
  const t = useTexts(panelTexts);
  if (site.notComputable !== null) return null;
  const tests = [
    { test: site.normality, words: t.normality },
    { test: site.equalVariance, words: t.equalVariance },
    { test: site.additivity, words: t.additivity },
  ];
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.assumptions}</h3>
      <ul className={styles.verdicts}>
        {tests.map(({ test, words }) => {
          const verdict = verdictOf(test);
          return (
            <li key={words.name} className={styles.verdict}>
              <VerdictMark verdict={verdict} />
              <span className={styles.verdictName}>
                {words.name}: {t.verdict[verdict]}
              </span>
              <span>{words[verdict]}</span>
              {test !== null && verdict !== "none" ? (
                <span className={styles.test}>
                  {words.test(formatNumber(test.statistic, 3), pText(test.p ?? Number.NaN))}
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
      {site.used < FEW ? (
        <p className={styles.hint}>{t.fewPlots(formatInteger(site.used))}</p>
      ) : null}
      <p className={styles.hint}>{t.untestable}</p>
    </section>
  );
};
