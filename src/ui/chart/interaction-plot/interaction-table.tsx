import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { ChartTable } from "../chart-table.tsx";
import { CHART_TEXTS } from "../chart-texts.ts";
import type { InteractionPlotProps } from "./interaction-plot-props.ts";

/** Every point of every line, places first. */
export const InteractionTable = (props: InteractionPlotProps) => {
  const { title, places, series, headers, format, formatAt, noInterval } = props;
  const words = useTexts(CHART_TEXTS);
  return (
    <ChartTable
      caption={title}
      headers={[
        headers.place,
        headers.at,
        headers.series,
        headers.value,
        headers.interval,
        headers.n,
      ]}
      rows={places.flatMap((place) =>
        series.flatMap((one) =>
          one.points
            .filter((point) => point.place === place.id)
            .map((point) => ({
              id: `${place.id} ${one.id}`,
              cells: [
                place.label,
                place.at === null ? words.noValue : formatAt(place.at),
                one.label,
                format(point.value),
                point.ends ? words.ends(format(point.ends[0]), format(point.ends[1])) : noInterval,
                formatInteger(point.n),
              ],
            })),
        ),
      )}
    />
  );
};
