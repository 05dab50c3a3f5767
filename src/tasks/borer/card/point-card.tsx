import { useMemo } from "react";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { formatUtm } from "../../../i18n/format-coordinate.ts";
import { formatDate } from "../../../i18n/format-date.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { type Fact, FactList } from "../../../ui/text/fact-list.tsx";
import type { PlotNotes } from "../../plot-note.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { writeDay } from "../model/borer-period.ts";
import { rowOfPoint } from "../model/valid-selection.ts";
import { PositionsSection } from "../panel/positions-section.tsx";
import { commonWords } from "../round/common-word.ts";
import { countText, rateText } from "../round/rate-words.ts";
import { ResultCell } from "../table/result-cell.tsx";
import { cardTexts } from "../texts/card-texts.ts";
import styles from "./card.module.css";
import { CardHead } from "./card-head.tsx";
import { hotSpotFacts } from "./hot-spot-facts.ts";
import { plotOfPoint } from "./plot-of-point.ts";
import { pointBayes, pointInterval, pointPositions } from "./point-rate.ts";
import { RateLine } from "./rate-line.tsx";
import { readingsOverTime } from "./readings-over-time.ts";

export interface PointCardProps {
  readonly model: BorerModel;
  readonly point: number;
  /** What the other questions know of the plot the point belongs to. */
  readonly PlotNotes: PlotNotes;
}

const MOST_READINGS = 12;

/** Everything known of one monitoring point in what is shown, and its readings over time. */
export const PointCard = ({ model, point, PlotNotes }: PointCardProps) => {
  const { locale } = useLocale();
  const t = useTexts(cardTexts);
  const { points, columns, source, filter, register, join, hotSpots, view } = model;
  const method = filter?.method ?? "ramas";
  const over = useMemo(
    () => (columns ? readingsOverTime(columns, point, method) : []),
    [columns, point, method],
  );
  const words = useMemo(() => {
    if (columns === null) return null;
    const of = (column: typeof columns.district): string =>
      commonWords(columns.point, column, [[point]])[0] ?? "";
    return {
      hamlet: of(columns.hamlet),
      district: of(columns.district),
      organisation: of(columns.organisation),
    };
  }, [columns, point]);
  const positions = useMemo(
    () => (columns && filter ? pointPositions(columns, filter, point) : null),
    [columns, filter, point],
  );
  if (points === null || columns === null || source === null || words === null) return null;
  const row = rowOfPoint(points, point);
  if (row < 0) return null;
  const answer = hotSpots.value;
  const unit = answer?.unitOfPoint[point] ?? -1;
  const trap = method === "trampa";
  const [events, exposure] = [points.events[row] as number, points.exposure[row] as number];
  const [x, y] = [points.x[row] as number, points.y[row] as number];
  const altitude = points.altitude[row] as number;
  const trees = points.trees[row] as number;
  const bayes = pointBayes(points, row, method);
  const plot = join.value && register ? plotOfPoint(join.value, register, point, locale) : null;
  const plotIndex = join.value?.plot[point] ?? -1;
  const told = (label: string, value: string): Fact[] => (value === "" ? [] : [{ label, value }]);
  const facts: readonly Fact[] = [
    ...(Number.isFinite(bayes) ? [{ label: t.eb, value: rateText(bayes, method, locale) }] : []),
    ...(answer?.unit === "point" && unit >= 0 ? hotSpotFacts(answer, unit, locale) : []),
    {
      label: t.readings,
      value: t.readingsOf(
        points.readings[row] as number,
        formatInteger(points.readings[row] as number),
      ),
    },
    ...told(t.trees, Number.isFinite(trees) ? formatInteger(trees) : ""),
    ...(plot ? told(t.plot, plot.words) : []),
    ...told(t.hamlet, words.hamlet),
    ...told(t.district, words.district),
    ...told(t.organisation, words.organisation),
    ...told(t.altitude, Number.isFinite(altitude) ? t.masl(formatInteger(altitude)) : ""),
    {
      label: t.place,
      value: Number.isFinite(x)
        ? formatUtm(x, y, crsName(source.plane).replace(/^UTM /, ""))
        : t.noPlace,
    },
  ];
  const title = t.point(columns.points[point] ?? "");
  return (
    <article className={styles.card} aria-label={title}>
      <CardHead
        title={title}
        aside={
          answer?.unit === "point" && unit >= 0 ? <ResultCell answer={answer} unit={unit} /> : null
        }
        onClose={() => model.select(null)}
      />
      <RateLine
        events={events}
        exposure={exposure}
        interval={pointInterval(points, row, method)}
        method={method}
        edges={view.edges}
      />
      <FactList facts={facts} />
      {plot?.disagreement ? (
        <Notice tone="warning" title={t.plotTitle}>
          {plot.disagreement}
        </Notice>
      ) : null}
      {answer?.unit === "cell" && unit >= 0 ? (
        <p className={styles.links}>
          <Button look="link" onClick={() => model.select({ kind: "unit", unit })}>
            {t.inCell(answer.ids[unit] ?? "")}
          </Button>
        </p>
      ) : null}
      {positions ? <PositionsSection positions={positions} /> : null}
      {over.length > 1 ? (
        <>
          <h4 className={styles.small}>{t.over}</h4>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t.date}</th>
                <th scope="col">{t.count}</th>
                <th scope="col">{trap ? t.trapRate : t.rate}</th>
              </tr>
            </thead>
            <tbody>
              {over.slice(0, MOST_READINGS).map((one) => (
                <tr key={one.reading}>
                  <td>{one.day === null ? t.noDate : formatDate(writeDay(one.day), locale)}</td>
                  <td>{countText(one, method, locale)}</td>
                  <td>{rateText(one.rate, method, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
      {register && plotIndex >= 0 ? <PlotNotes register={register} index={plotIndex} /> : null}
    </article>
  );
};
