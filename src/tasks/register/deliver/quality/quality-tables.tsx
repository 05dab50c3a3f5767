import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { change } from "../../quality/comparison-tables.tsx";
import type { QualityComparison } from "../../quality/quality-comparison.ts";
import { ruleName } from "../../worklist/rule-list.tsx";
import styles from "../deliver.module.css";
import { deliverTexts } from "../texts/deliver-texts.ts";

/** Findings by rule and records by organisation, as the file came and as they are. */
export const QualityTables = ({ comparison }: { readonly comparison: QualityComparison }) => {
  const t = useTexts(deliverTexts);
  const { locale } = useLocale();
  const { rules, organisations } = comparison;
  return (
    <>
      {rules.length === 0 ? (
        <p className={styles.text}>{t.clear}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption>{t.byRule}</caption>
            <thead>
              <tr>
                <th scope="col">{t.rule}</th>
                <th scope="col" data-figure>
                  {t.asCame}
                </th>
                <th scope="col" data-figure>
                  {t.asIs}
                </th>
              </tr>
            </thead>
            <tbody>
              {rules.map(({ code, example, before, now }) => (
                <tr key={code}>
                  <th scope="row">{ruleName(example, locale)}</th>
                  <td data-figure>{formatInteger(before)}</td>
                  <td data-figure>{formatInteger(now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {organisations.length === 0 ? null : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption>{t.byOrganisation}</caption>
            <thead>
              <tr>
                <th scope="col">{t.organisation}</th>
                {[t.records, t.withIssue, t.refusedHead].map((header) => (
                  <th key={header} scope="col" data-figure>
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {organisations.map(({ name, before, now }) => (
                <tr key={name}>
                  <th scope="row">{name || t.nameless}</th>
                  <td data-figure>{change(before.records, now.records)}</td>
                  <td data-figure>{change(before.flagged, now.flagged)}</td>
                  <td data-figure>{change(before.refused, now.refused)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};
