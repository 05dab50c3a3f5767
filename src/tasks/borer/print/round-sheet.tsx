import { crsName } from "../../../geo/crs/crs-name.ts";
import { formatDate } from "../../../i18n/format-date.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { gridInterval } from "../../../map/frame/grid-interval.ts";
import { roundedDistance } from "../round/rate-words.ts";
import { periodName } from "../season/period-name.ts";
import { printTexts } from "./print-texts.ts";
import styles from "./round-sheet.module.css";
import type { RoundSheetData } from "./round-sheet-data.ts";
import { SheetMethod } from "./sheet-method.tsx";
import { sketchFrame } from "./sketch-frame.ts";
import { SKETCH_GRID_GAP } from "./sketch-furniture.tsx";
import { SketchMap } from "./sketch-map.tsx";
import { StopBlock } from "./stop-block.tsx";
import { StopList } from "./stop-list.tsx";
import { StopMark } from "./stop-mark.tsx";

/** Window of the sketch and free room inside it, millimetres. */
const SKETCH = { width: 96, height: 80, room: 8 };
const KEYS = ["treat", "count", "look"] as const;

export interface RoundSheetProps {
  readonly data: RoundSheetData;
  readonly locale: Locale;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The round of the week on A4: where to go, what to do there, and boxes to write in. Black on white. */
export const RoundSheet = ({ data, locale }: RoundSheetProps) => {
  const t = printTexts[locale];
  const { round, method, by, plane, provenance } = data;
  const points = round.stops.reduce((sum, stop) => sum + stop.points.length, 0);
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
      <div className={styles.overview}>
        <Sketch data={data} locale={locale} />
        <StopList stops={round.stops} by={by} locale={locale} />
      </div>
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

const Sketch = ({ data, locale }: RoundSheetProps) => {
  const t = printTexts[locale];
  const { round, plane } = data;
  const places = round.stops.flatMap(({ sector, points }) => [sector, ...points]);
  const frame = sketchFrame(places, SKETCH.width, SKETCH.height, SKETCH.room);
  if (frame === null) return <p className={styles.noSketch}>{t.noSketch}</p>;
  const names = round.stops.map(({ number, sector }) => `${number} ${sector.name}`).join(", ");
  return (
    <figure className={styles.sketch}>
      <SketchMap
        frame={frame}
        stops={round.stops}
        points={data.points}
        label={t.sketch(names)}
        north={t.north}
      />
      <figcaption className={styles.foot}>
        <span className={styles.key}>
          {KEYS.filter((task) => round.stops.some((stop) => stop.task === task)).map((task) => (
            <span key={task} className={styles.keyItem}>
              <svg className={styles.keyMark} viewBox="-3.5 -3.5 7 7" aria-hidden="true">
                <StopMark number={null} task={task} x={0} y={0} />
              </svg>
              {t.keys[task]}
            </span>
          ))}
        </span>
        {t.sketchFoot(
          formatInteger(frame.scale),
          crsName(plane),
          formatDistance(gridInterval(frame.metresPerMm, SKETCH_GRID_GAP)),
        )}
      </figcaption>
    </figure>
  );
};
