import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { UtmCrs } from "../../../geo/crs/crs.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { GroupKey } from "../analysis/groups/group-answer.ts";
import type { Stop, StopPoint } from "../round/order-round.ts";
import { sectorLine, sectorName } from "../round/sector-words.ts";
import { printTexts } from "./print-texts.ts";
import styles from "./round-sheet.module.css";
import { StopMark } from "./stop-mark.tsx";
import { taskText } from "./task-text.ts";

export interface StopBlockProps {
  readonly stop: Stop;
  readonly by: GroupKey;
  readonly method: ReadingMethod;
  readonly plane: UtmCrs;
  readonly locale: Locale;
}

/** Empty rows offered for new points; who needs more adds them by hand. */
const MOST_NEW = 3;
/** More rows than this may be parted between two pages. */
const LONG = 5;

const metre = (value: number): string => (Number.isFinite(value) ? value.toFixed(0) : "–");

/** Boxes to write in: what a count of this method notes. */
export const boxesOf = (method: ReadingMethod, locale: Locale): readonly string[] => {
  const { columns } = printTexts[locale];
  return method === "trampa"
    ? [columns.catches, columns.days]
    : [columns.trees, columns.fruits, columns.bored, "A", "B", "C", "D"];
};

/** One sector: who and where, what to do, and a row of empty boxes for each point. Kept on one page where it fits. */
export const StopBlock = ({ stop, by, method, plane, locale }: StopBlockProps) => {
  const t = printTexts[locale];
  const { sector, task } = stop;
  const boxes = boxesOf(method, locale);
  const columns = boxes.length + 5;
  const place = Number.isFinite(sector.x)
    ? `${t.middle(metre(sector.x), metre(sector.y))}, ${plane.zone}${plane.hemisphere} ${plane.datum}`
    : t.noPlace;
  const name = sectorName(sector.name, by, locale);
  const where = [
    ...new Set([stop.hamlet, stop.district].filter((word) => word !== "" && word !== name)),
    place,
  ];
  const fresh = task === "count" ? Math.min(sector.plan?.points ?? 0, MOST_NEW) : 0;
  return (
    <tbody className={stop.points.length + fresh > LONG ? styles.longStop : styles.stop}>
      <tr>
        <th className={styles.stopHead} colSpan={columns} scope="rowgroup">
          <span className={styles.stopTitle}>
            <svg className={styles.stopMark} viewBox="-3.5 -3.5 7 7" aria-hidden="true">
              <StopMark number={stop.number} task={task} x={0} y={0} />
            </svg>
            <strong className={styles.stopName}>{name}</strong>
            <span className={styles.stopWhere}>{where.join(" · ")}</span>
          </span>
          <span className={styles.stopLine}>
            <strong className={styles.stopTask}>{taskText(stop, method, locale)}.</strong> {t.last}:{" "}
            {sectorLine(sector, method, locale)}
          </span>
        </th>
      </tr>
      {stop.points.map((point, i) => (
        <PointRow key={point.point} point={point} place={`${stop.number}.${i + 1}`} boxes={boxes} />
      ))}
      {Array.from({ length: fresh }, (_, i) => `new-${i}`).map((key) => (
        <tr key={key} className={styles.pointRow}>
          <td className={styles.fresh} colSpan={4}>
            {t.newPoint}
          </td>
          {boxes.map((box) => (
            <td key={box} className={styles.box} />
          ))}
          <td className={styles.box} />
        </tr>
      ))}
    </tbody>
  );
};

const PointRow = ({
  point,
  place,
  boxes,
}: {
  readonly point: StopPoint;
  /** "2.3": third point of the second sector, as the GPX names it. */
  readonly place: string;
  readonly boxes: readonly string[];
}) => (
  <tr className={styles.pointRow}>
    <td className={styles.code}>
      <span className={styles.place}>{place}</span> {point.id}
    </td>
    <td className={styles.figure}>{metre(point.x)}</td>
    <td className={styles.figure}>{metre(point.y)}</td>
    <td className={styles.figure}>{metre(point.altitude)}</td>
    {boxes.map((box) => (
      <td key={box} className={styles.box} />
    ))}
    <td className={styles.box} />
  </tr>
);
