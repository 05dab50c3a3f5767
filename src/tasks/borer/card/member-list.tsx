import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { ClassClock } from "../../../ui/chart/class-clock.tsx";
import { classOf } from "../analysis/groups/thresholds.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { rowOfPoint } from "../model/valid-selection.ts";
import { countText } from "../round/rate-words.ts";
import { cardTexts } from "../texts/card-texts.ts";
import { hotSpotTexts } from "../texts/hot-spot-texts.ts";
import styles from "./member-list.module.css";

export interface MemberListProps {
  readonly model: BorerModel;
  /** Places in ReadingColumns.points. */
  readonly members: Int32Array;
}

const MOST = 8;

/** Points of a cell or a group, highest rate first; each can be selected. */
export const MemberList = ({ model, members }: MemberListProps) => {
  const { locale } = useLocale();
  const t = useTexts(cardTexts);
  const h = useTexts(hotSpotTexts);
  const { points, columns, filter, view } = model;
  if (points === null || columns === null || filter === null) return null;
  const trap = filter.method === "trampa";
  const rows = Array.from(members, (point) => rowOfPoint(points, point))
    .filter((row) => row >= 0)
    .map((row) => {
      const [events, exposure] = [points.events[row] as number, points.exposure[row] as number];
      return { point: points.point[row] as number, events, exposure, rate: events / exposure };
    })
    .sort((a, b) => (b.rate || 0) - (a.rate || 0));
  return (
    <ul className={styles.list} aria-label={t.members}>
      {rows.slice(0, MOST).map(({ point, events, exposure, rate }) => (
        <li key={point}>
          <button
            type="button"
            className={styles.point}
            onClick={() => model.select({ kind: "point", point })}
            onPointerEnter={() => model.hover({ kind: "point", point })}
            onPointerLeave={() => model.hover(null)}
          >
            {trap ? null : (
              <ClassClock
                value={exposure > 0 ? classOf(100 * rate, view.edges) : null}
                of={view.edges.length + 2}
              />
            )}
            <span className={styles.id}>{columns.points[point]}</span>
            <span className={styles.count}>
              {countText({ events, exposure }, filter.method, locale)}
            </span>
          </button>
        </li>
      ))}
      {rows.length > MOST ? (
        <li className={styles.more}>{h.andMore(formatInteger(rows.length - MOST))}</li>
      ) : null}
    </ul>
  );
};
