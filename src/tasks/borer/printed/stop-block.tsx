import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { UtmCrs } from "../../../geo/crs/crs.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { GroupKey } from "../analysis/groups/group-answer.ts";
import type { Stop } from "../round/order-round.ts";
import { newPointsOf } from "../round/points-to-count.ts";
import { sectorLine, sectorName } from "../round/sector-words.ts";
import { printTexts } from "./print-texts.ts";
import styles from "./stop-block.module.css";
import { StopMark } from "./stop-mark.tsx";
import { StopRows } from "./stop-rows.tsx";
import { taskText } from "./task-text.ts";

export interface StopBlockProps {
  readonly stop: Stop;
  readonly by: GroupKey;
  readonly method: ReadingMethod;
  readonly plane: UtmCrs;
  readonly locale: Locale;
}

/** Empty rows offered for new points: a page of them; who needs more takes another sheet. */
const MOST_NEW = 24;
/** More rows than this may be parted between two pages. */
const LONG = 6;

const metre = (value: number): string => value.toFixed(0);

/** One sector: who and where, what to do, and a row of empty boxes for each point. Kept on one page where it is short. */
export const StopBlock = ({ stop, by, method, plane, locale }: StopBlockProps) => {
  const t = printTexts[locale];
  const { sector, task } = stop;
  const place = Number.isFinite(sector.x)
    ? `${t.middle(metre(sector.x), metre(sector.y))}, ${plane.zone}${plane.hemisphere} ${plane.datum}`
    : t.noPlace;
  const name = sectorName(sector, by, locale);
  const where = [
    ...new Set([stop.hamlet, stop.district].filter((word) => word !== "" && word !== name)),
    place,
  ];
  const traps = method === "trampa";
  const wanted = newPointsOf(stop);
  const fresh = Math.min(wanted ?? 0, MOST_NEW);
  return (
    <section className={stop.points.length + fresh > LONG ? styles.longStop : styles.stop}>
      <div className={styles.cover}>
        <h2 className={styles.title}>
          <svg className={styles.mark} viewBox="-3.5 -3.5 7 7" aria-hidden="true">
            <StopMark number={stop.number} task={task} x={0} y={0} />
          </svg>
          <strong className={styles.name}>{name}</strong>
          <span className={styles.where}>{where.join(" · ")}</span>
        </h2>
        <p className={styles.line}>
          <strong className={styles.task}>{taskText(stop, method, locale)}.</strong> {t.last}:{" "}
          {sectorLine(sector, method, locale)}
        </p>
        {wanted === null ? null : <p className={styles.line}>{traps ? t.addTraps : t.addNew}</p>}
        {task === "treat" ? (
          <p className={styles.treatment}>
            <span className={styles.wide}>{t.treated.what}</span>
            <span className={styles.short}>{t.treated.day}</span>
            <span>{t.treated.done}</span>
            <span className={styles.tick} />
          </p>
        ) : null}
      </div>
      <StopRows
        name={`${stop.number} ${name}`}
        number={stop.number}
        points={stop.points}
        fresh={fresh}
        more={(wanted ?? 0) - fresh}
        counted={wanted !== null && !traps}
        method={method}
        locale={locale}
      />
    </section>
  );
};
