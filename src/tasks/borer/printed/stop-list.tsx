import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { GroupKey } from "../analysis/groups/group-answer.ts";
import type { Stop, StopTask } from "../round/order-round.ts";
import { newPointsOf } from "../round/points-to-count.ts";
import { shortTask } from "../round/round-columns.ts";
import type { SectorList } from "../round/round-sector.ts";
import { pointsText, sectorName } from "../round/sector-words.ts";
import { printTexts } from "./print-texts.ts";
import styles from "./stop-list.module.css";
import { StopMark } from "./stop-mark.tsx";

export interface StopListProps {
  readonly stops: readonly Stop[];
  readonly by: GroupKey;
  readonly method: ReadingMethod;
  readonly locale: Locale;
  /** Across the page a long list stands in two. */
  readonly columns: 1 | 2;
}

const LIST_OF: Readonly<Record<StopTask, SectorList>> = {
  treat: "treat",
  count: "resample",
  look: "calm",
};

/** The whole round at a glance, beside the sketch: number, sector, what to do, points to visit. */
export const StopList = ({ stops, by, method, locale, columns }: StopListProps) => (
  <ol className={columns === 2 ? styles.wide : styles.list} aria-label={printTexts[locale].table}>
    {stops.map((stop) => (
      <li key={stop.number} className={styles.item}>
        <svg
          className={styles.mark}
          viewBox="-3.5 -3.5 7 7"
          role="img"
          aria-label={String(stop.number)}
        >
          <StopMark number={stop.number} task={stop.task} x={0} y={0} />
        </svg>
        <strong className={styles.name}>{sectorName(stop.sector, by, locale)}</strong>
        <span className={styles.task}>
          {shortTask({ list: LIST_OF[stop.task], sector: stop.sector, stop }, method, locale)}
        </span>
        <span className={styles.points}>
          {newPointsOf(stop) === null ? pointsText(stop.points.length, locale) : null}
        </span>
      </li>
    ))}
  </ol>
);
