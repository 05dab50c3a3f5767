import { useTexts } from "../../../i18n/use-texts.ts";
import { ChartTable } from "../chart-table.tsx";
import { CHART_TEXTS } from "../chart-texts.ts";
import type { DotWhiskerProps } from "./dot-whisker-props.ts";
import { endsWords, honestEnds, secondEnds, valueWords } from "./whisker-words.ts";

/** Every row, also those not drawn yet. */
export const DotWhiskerTable = (props: DotWhiskerProps) => {
  const { noValue, ends } = useTexts(CHART_TEXTS);
  const words = { noValue, range: ends };
  const { rows, secondName } = props;
  const seconds = secondName !== undefined && rows.some((row) => row.second);
  return (
    <ChartTable
      caption={props.title}
      headers={[
        props.labelHeader,
        props.valueHeader,
        props.intervalName,
        ...(seconds ? [secondName] : []),
        props.asideHeader,
        props.toneHeader,
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          row.label,
          valueWords(row, props, words),
          endsWords(honestEnds(row), props, words),
          ...(seconds ? [endsWords(secondEnds(row), props, words)] : []),
          row.aside,
          row.toneName ?? props.toneNames[row.tone],
        ],
      }))}
    />
  );
};
