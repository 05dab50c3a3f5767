import { VERSION } from "../../../domain/version.ts";
import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import { thresholdText } from "../round/rate-words.ts";
import { printTexts } from "./print-texts.ts";
import styles from "./round-sheet.module.css";
import type { RoundSheetProps } from "./round-sheet.tsx";

/** Threshold, rules, parameters and source: what the sheet stands on. */
export const SheetMethod = ({ data, locale }: RoundSheetProps) => {
  const t = printTexts[locale];
  const { answer, provenance } = data;
  const { k, reason } = answer.aggregation;
  const clumped =
    k !== null ? `k = ${formatNumber(k, 2)}` : reason === "not-aggregated" ? t.kNone : t.kUnknown;
  const facts: readonly (readonly [string, string])[] = [
    [t.threshold, t.thresholdValue(thresholdText(data.threshold, data.method, locale))],
    [t.rule, t.ruleValue],
    [
      t.plan,
      data.method === "trampa"
        ? t.planTraps(clumped)
        : t.planValue(
            clumped,
            formatNumber(answer.treesPerPoint, 0),
            formatNumber(answer.fruitsPerTree, 0),
          ),
    ],
    [t.chance, t.chanceValue],
    [
      t.source,
      t.sourceValue(
        provenance.name,
        provenance.sha256.slice(0, 16),
        formatInteger(provenance.accepted),
      ),
    ],
  ];
  return (
    <footer className={styles.method}>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}: </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{t.foot(VERSION)}</p>
    </footer>
  );
};
