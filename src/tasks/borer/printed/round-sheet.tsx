import { formatDate } from "../../../i18n/format-date.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { ageText } from "../round/age-text.ts";
import { newPointsOf } from "../round/points-to-count.ts";
import { roundedDistance } from "../round/rate-words.ts";
import { periodName } from "../season/period-name.ts";
import { printTexts } from "./print-texts.ts";
import styles from "./round-sheet.module.css";
import type { RoundSheetData } from "./round-sheet-data.ts";
import { RoundSketch } from "./round-sketch.tsx";
import { SheetMethod } from "./sheet-method.tsx";
import { StopBlock } from "./stop-block.tsx";

export interface RoundSheetProps {
  readonly data: RoundSheetData;
  readonly locale: Locale;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The round of the week on A4: where to go, what to do there, and boxes to write in. Black on white. */
export const RoundSheet = ({ data, locale }: RoundSheetProps) => {
  const t = printTexts[locale];
  const { round, method, by, plane, provenance } = data;
  const points = round.stops.reduce(
    (sum, stop) => sum + (newPointsOf(stop) ?? stop.points.length),
    0,
  );
  const protocol = {
    ramas: t.protocolFruits,
    frutos_suelo: t.protocolGround,
    trampa: t.protocolTraps,
  }[method];
  return (
    <article
      className={styles.sheet}
      aria-label={t.title}
      lang={locale === "es-PE" ? "es-PE" : "en"}
    >
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{t.title}</h1>
          <p className={styles.subtitle}>
            {capital(t.subtitle(periodName(data.period, locale), t.method[method]))}
          </p>
          {data.age ? (
            <p className={data.age.old ? styles.old : undefined}>{ageText(data.age, locale)}</p>
          ) : null}
        </div>
        {provenance.sample ? <strong className={styles.sample}>{t.sample}</strong> : null}
      </header>
      <dl className={styles.blanks}>
        <Blank label={t.made} value={formatDate(data.made, locale)} />
        <Blank label={t.day} />
        <Blank label={t.responsible} />
        <Blank label={t.organisation} value={data.organisation} />
      </dl>
      <p className={styles.counts}>
        {t.counts(
          formatInteger(round.stops.length),
          round.stops.length,
          formatInteger(points),
          points,
          roundedDistance(round.length),
        )}
      </p>
      <RoundSketch data={data} locale={locale} />
      <ul className={styles.protocol}>
        {protocol.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <section aria-label={t.table}>
        {round.stops.map((stop) => (
          <StopBlock
            key={stop.number}
            stop={stop}
            by={by}
            method={method}
            plane={plane}
            locale={locale}
          />
        ))}
      </section>
      <SheetMethod data={data} locale={locale} />
    </article>
  );
};

const Blank = ({ label, value }: { readonly label: string; readonly value?: string | null }) => (
  <div className={styles.blank}>
    <dt>{label}</dt>
    <dd className={value ? styles.filled : styles.empty}>{value}</dd>
  </div>
);
