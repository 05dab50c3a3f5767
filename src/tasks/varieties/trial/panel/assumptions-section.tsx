import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import type { SiteAnalysis } from "../../analysis/trial/trial-answer.ts";
import { ASSUMPTIONS, doubtedOf, type Verdict, verdictOf } from "../model/assumption-verdicts.ts";
import { pText } from "../model/figure-text.ts";
import { nameList } from "../model/name-list.ts";
import { assumptionTexts } from "../texts/assumption-texts.ts";
import styles from "../trial.module.css";

/** Fewer plots than this, and the tests seldom see anything. */
const FEW = 30;

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

/** What the analysis takes for granted: one plain sentence, then each assumption with its test and what to do. */
export const AssumptionsSection = ({ site }: { readonly site: SiteAnalysis }) => {
  const { locale } = useLocale();
  const t = useTexts(assumptionTexts);
  if (site.notComputable !== null) return null;
  const doubted = doubtedOf(site);
  const tested = ASSUMPTIONS.filter((name) => verdictOf(site[name]) !== "none");
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.title}</h3>
      <p className={styles.verdictLead}>
        {tested.length === 0
          ? t.untested
          : doubted.length > 0
            ? t.doubted(
                nameList(
                  doubted.map((name) => t.each[name].inSentence),
                  locale,
                ),
                doubted.length,
              )
            : tested.length === ASSUMPTIONS.length
              ? t.allGood
              : t.testedGood}
      </p>
      <ul className={styles.verdicts}>
        {ASSUMPTIONS.map((name) => {
          const test = site[name];
          const words = t.each[name];
          const verdict = verdictOf(test);
          return (
            <li key={name} className={styles.verdict}>
              <VerdictMark verdict={verdict} />
              <span className={styles.verdictName}>
                {words.name}: {t.verdict[verdict]}
              </span>
              <span>{verdict === "none" ? t.none : words[verdict]}</span>
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
