import { useTexts } from "../../../i18n/use-texts.ts";
import { ChartTable } from "../chart-table.tsx";
import { CHART_TEXTS } from "../chart-texts.ts";
import { knownPoints } from "./curve-path.ts";
import type { CurveDrawing, CurveHeaders, CurveSeries } from "./season-curve-props.ts";

export interface SeasonCurveTableProps {
  readonly title: string;
  readonly headers: CurveHeaders & { readonly panel?: string };
  readonly places: CurveDrawing["places"];
  readonly format: CurveDrawing["format"];
  readonly panels: readonly {
    readonly id: string;
    readonly title: string;
    readonly series: readonly CurveSeries[];
  }[];
}

/** A row per series and place that the series mentions, gaps in words. */
export const SeasonCurveTable = (props: SeasonCurveTableProps) => {
  const { title, headers, places, format, panels } = props;
  const words = useTexts(CHART_TEXTS);
  const rows = panels.flatMap((panel) =>
    panel.series.flatMap((series) => {
      const known = knownPoints(series.points);
      return series.points.map((given) => {
        const point = known.find(({ at }) => at === given.at);
        return {
          id: `${panel.id} ${series.id} ${given.at}`,
          cells: [
            ...(headers.panel === undefined ? [] : [panel.title]),
            `${places[given.at]?.name ?? ""}`,
            series.label,
            point ? format(point.value) : words.noValue,
            point?.ends ? words.ends(format(point.ends[0]), format(point.ends[1])) : words.noValue,
            ...(headers.stands === undefined ? [] : [given.stands ?? ""]),
          ],
        };
      });
    }),
  );
  return (
    <ChartTable
      caption={title}
      headers={[
        ...(headers.panel === undefined ? [] : [headers.panel]),
        headers.place,
        headers.series,
        headers.value,
        headers.interval,
        ...(headers.stands === undefined ? [] : [headers.stands]),
      ]}
      rows={rows}
    />
  );
};
