import { isOnlyPoints } from "../../../answers/overlap/summary.ts";
import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import { formatHectares, formatMetres } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { walkedMarginWords } from "../../../i18n/walked-margin.ts";
import facts from "../document/annex-facts.module.css";
import head from "../document/annex-head.module.css";
import styles from "./report.module.css";
import type { ReportParts } from "./report-parts.ts";
import { reportTexts } from "./report-texts.ts";

/** Title, what was asked, and when. */
export const ReportHead = ({ question, groups, made, locale }: ReportParts) => {
  const { register, area, result } = question;
  const t = reportTexts[locale];
  const lines: readonly (readonly [string, string])[] = [
    [t.plots, formatInteger(groups.total.plots)],
    ...(isOnlyPoints(groups.total)
      ? []
      : [[t.hectares, formatHectares(groups.total.areaM2)] as const]),
    [t.tolerance, formatMetres(result.tolerance, 0)],
    [t.made, t.madeValue(formatDateTimeLima(made, locale))],
  ];
  return (
    <>
      <header className={head.head}>
        <div className={head.row}>
          <h1 className={head.title}>{t.title}</h1>
          {register.provenance.sample ? <strong className={head.sample}>{t.sample}</strong> : null}
        </div>
        <p className={head.subtitle}>{t.against(register.name, area.name)}</p>
      </header>
      <dl className={styles.facts}>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt className={facts.label}>{label}</dt>
            <dd className={facts.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

/** The answer first, then how sure it is, then what to do. */
export const ReportAnswer = ({
  question: { result },
  groups: { total, walked },
  locale,
}: ReportParts) => {
  const t = reportTexts[locale];
  const onlyPoints = isOnlyPoints(total);
  const onLimit = total.counts["on-limit"];
  const doubts = onlyPoints
    ? []
    : [
        t.range(
          formatMetres(result.tolerance, 0),
          formatHectares(total.overlapLeastM2),
          formatHectares(total.overlapMostM2),
        ),
        ...(walked
          ? [
              t.walked(
                walked.plots,
                formatInteger(walked.plots),
                formatHectares(walked.areaM2),
                formatHectares(walked.errorM2),
                walkedMarginWords(
                  { errorHa: walked.errorM2 / 10_000, unseen: walked.unseen },
                  locale,
                ),
              ),
              ...(walked.range.mostM2 > 0
                ? [
                    t.walkedRange(
                      formatHectares(walked.range.leastM2),
                      formatHectares(walked.range.mostM2),
                    ),
                  ]
                : []),
            ]
          : []),
        t.ellipsoid(formatHectares(total.overlapEllipsoidalM2)),
        ...(onLimit > 0
          ? [t.onLimit(onLimit, formatInteger(onLimit), formatHectares(total.onLimitM2))]
          : []),
      ];
  return (
    <section>
      <p className={styles.answer}>
        {onlyPoints
          ? t.answerPoints(total.pointsWithin, formatInteger(total.pointsWithin))
          : t.answer(
              total.possible,
              formatInteger(total.possible),
              formatHectares(total.overlapM2),
            )}
      </p>
      <p className={styles.line}>{doubts.join(" ")}</p>
      <p className={styles.line}>{t.fieldCheck}</p>
    </section>
  );
};
