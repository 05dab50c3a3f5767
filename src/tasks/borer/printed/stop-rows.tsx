import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { StopPoint } from "../round/order-round.ts";
import { pointLine } from "../round/point-line.ts";
import { printTexts } from "./print-texts.ts";
import styles from "./stop-rows.module.css";

export interface StopRowsProps {
  /** "3 El Sauce": said again at the head of every further page. */
  readonly name: string;
  readonly number: number;
  readonly points: readonly StopPoint[];
  /** Empty rows for new points. */
  readonly fresh: number;
  /** New points beyond those rows. */
  readonly more: number;
  /** The points known are counted already: only new ones are. */
  readonly counted: boolean;
  readonly method: ReadingMethod;
  readonly locale: Locale;
}

/** Columns before the boxes: code, easting, northing, altitude. */
const KNOWN = 4;

const metre = (value: number): string => (Number.isFinite(value) ? value.toFixed(0) : "–");

/** Boxes to write in: what a count of this method notes. */
const boxesOf = (method: ReadingMethod, locale: Locale): readonly string[] => {
  const { columns } = printTexts[locale];
  return method === "trampa"
    ? [columns.catches, columns.days]
    : [columns.trees, columns.fruits, columns.bored, "A", "B", "C", "D"];
};

/**
 * A row of empty boxes for each point of a sector. The head repeats on every page; its first line, which says that the
 * sector goes on, lies under the sector's heading on the first page and so is only seen on further ones.
 */
export const StopRows = (props: StopRowsProps) => {
  const { name, number, points, fresh, more, counted, method, locale } = props;
  const t = printTexts[locale];
  const boxes = boxesOf(method, locale);
  return (
    <table className={styles.table} aria-label={name}>
      <colgroup>
        <col className={styles.codeColumn} />
        <col className={styles.eastColumn} />
        <col className={styles.northColumn} />
        <col className={styles.altitudeColumn} />
        {boxes.map((box) => (
          <col key={box} className={box.length === 1 ? styles.letterColumn : styles.boxColumn} />
        ))}
        <col />
      </colgroup>
      <thead>
        <tr className={styles.again}>
          <td colSpan={KNOWN + boxes.length + 1}>
            <span aria-hidden="true">{t.goesOn(name)}</span>
          </td>
        </tr>
        <tr>
          {[t.columns.point, t.columns.east, t.columns.north, t.columns.altitude, ...boxes].map(
            (head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ),
          )}
          <th scope="col">{t.columns.notes}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point, i) => (
          <tr key={point.point} className={styles.row}>
            <td className={styles.code}>
              <span className={styles.place}>{`${number}.${i + 1}`}</span> <span>{point.id}</span>
            </td>
            <td className={styles.figure}>{metre(point.x)}</td>
            <td className={styles.figure}>{metre(point.y)}</td>
            <td className={styles.figure}>{metre(point.altitude)}</td>
            {counted ? (
              <td className={styles.before} colSpan={boxes.length + 1}>
                {t.counted(pointLine(point, method, locale))}
              </td>
            ) : (
              <>
                {boxes.map((box) => (
                  <td key={box} className={styles.box} />
                ))}
                <td className={styles.before}>{pointLine(point, method, locale)}</td>
              </>
            )}
          </tr>
        ))}
        {Array.from({ length: fresh }, (_, i) => `new-${i}`).map((key) => (
          <tr key={key} className={styles.row}>
            <td className={styles.fresh} colSpan={KNOWN}>
              {method === "trampa" ? t.newTrap : t.newPoint}
            </td>
            {boxes.map((box) => (
              <td key={box} className={styles.box} />
            ))}
            <td className={styles.box} />
          </tr>
        ))}
        {more > 0 ? (
          <tr className={styles.row}>
            <td colSpan={KNOWN + boxes.length + 1}>{t.moreNew(more, formatInteger(more))}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
};
