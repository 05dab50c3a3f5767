import type { ReactNode } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import { VERSION } from "../../../domain/version.ts";
import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import { formatBytes } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { FlowContent, FlowPart } from "../../../print/flow/flow-block.ts";
import { comparisonTables } from "./comparison-tables.tsx";
import type { QualityComparison } from "./quality-comparison.ts";
import { type Quality, qualityOf } from "./quality-groups.ts";
import styles from "./quality-page.module.css";
import { findingTable, MOST_LISTED, ruleTable } from "./quality-tables.tsx";
import { qualityTexts } from "./quality-texts.ts";

const QualityHead = ({
  register,
  quality,
  made,
  locale,
}: {
  readonly register: Dataset<"plots">;
  readonly quality: Quality;
  readonly made: Date;
  readonly locale: Locale;
}) => {
  const t = qualityTexts[locale];
  const { read, accepted, sample } = register.provenance;
  const { counts, groups } = quality;
  const found = counts.error + counts.warning;
  const facts: readonly (readonly [string, string])[] = [
    [t.read, formatInteger(read)],
    [t.accepted, formatInteger(accepted)],
    [t.left, formatInteger(read - accepted)],
    [t.findings, formatInteger(found)],
    [t.made, t.madeValue(formatDateTimeLima(made, locale))],
  ];
  const rules = new Set(
    groups.filter(({ severity }) => severity !== "note").map(({ code }) => code),
  ).size;
  const sums = [
    ...(found > 0
      ? [t.answer(found, formatInteger(found), t.rulesCount(rules, formatInteger(rules)))]
      : []),
    ...(counts.note > 0 ? [t.notes(counts.note, formatInteger(counts.note))] : []),
  ];
  return (
    <>
      <header className={styles.head}>
        <div className={styles.row}>
          <h1 className={styles.title}>{t.title}</h1>
          {sample ? <strong className={styles.sample}>{t.sample}</strong> : null}
        </div>
        <p className={styles.subtitle}>{register.name}</p>
      </header>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.answer}>{sums.length === 0 ? t.clean : sums.join(t.and)}</p>
    </>
  );
};

const solid = (key: string, gap: number, node: ReactNode): FlowContent => ({
  kind: "solid",
  key,
  gap,
  node,
});

/** The quality page of an opened register: how it came and how it is, what was found by rule, and record by record. */
export const qualityFlow = (
  register: Dataset<"plots">,
  made: Date,
  locale: Locale,
  comparison: QualityComparison | null = null,
): readonly FlowPart[] => {
  const t = qualityTexts[locale];
  const quality = qualityOf(comparison?.found ?? register.issues);
  const { name, size, sha256 } = register.provenance;
  const hidden = quality.issues.length - MOST_LISTED;
  return [
    {
      key: "quality",
      head: <p className={styles.running}>{`${t.title}: ${register.name}`}</p>,
      foot: t.foot,
      blocks: [
        solid("head", 0, <QualityHead {...{ register, quality, made, locale }} />),
        ...(comparison ? comparisonTables(comparison, locale) : []),
        ...(quality.issues.length > 0
          ? [ruleTable(quality, locale), findingTable(quality, locale)]
          : []),
        ...(hidden > 0
          ? [solid("cut", 2, <p className={styles.note}>{t.cut(formatInteger(hidden))}</p>)]
          : []),
        solid(
          "source",
          6,
          <p className={styles.note}>
            {t.source(name, formatBytes(size), VERSION)} {t.sha}: {sha256}
          </p>,
        ),
      ],
    },
  ];
};
