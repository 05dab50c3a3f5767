import { formatAmount, formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { ClassClock } from "../../../ui/chart/class-clock.tsx";
import type { FeatureText, Layer, LegendEntry } from "../../layer.ts";
import { classLabels } from "../class-labels.ts";
import { KeyBox } from "../symbols/key-box.tsx";
import { SizeKey } from "../symbols/size-key.tsx";
import { largeCount, sizeKeys } from "../symbols/symbol-radius.ts";
import { borerPointsData } from "./borer-points-data.ts";
import type { BorerPointSubject, BorerPointsSource } from "./borer-points-source.ts";
import { borerPointsStyle } from "./borer-points-style.ts";
import { borerPointsTexts } from "./borer-points-texts.ts";

type BorerPointsLayer = Layer<BorerPointsSource, BorerPointSubject>;

const made = new Map<number, BorerPointsLayer>();

/**
 * Monitoring points where fruits were counted, drawn as clocks: how full says the class, how large the fruits counted.
 * One layer per number of class edges (1 to 6), always the same object.
 */
export const borerPointsLayer = (edges: number): BorerPointsLayer => {
  const known = made.get(edges) ?? layerWith(edges + 2);
  made.set(edges, known);
  return known;
};

const layerWith = (classes: number): BorerPointsLayer => ({
  kind: "broca-puntos",
  title: { "es-PE": borerPointsTexts["es-PE"].title, en: borerPointsTexts.en.title },
  order: 50,
  data: (source) => borerPointsData(source),
  style: (theme) => borerPointsStyle(classes, theme),
  legend,
  describe,
});

const legend = (source: BorerPointsSource, locale: Locale): readonly LegendEntry[] => {
  const texts = borerPointsTexts[locale];
  const labels = classLabels(source.edges, "%", locale);
  const counts = new Map<number, number>();
  let nothing = 0;
  source.table.exposure.forEach((counted, i) => {
    const value = source.classes[i] as number;
    if (counted > 0) counts.set(value, (counts.get(value) ?? 0) + 1);
    else nothing += 1;
  });
  const classes = labels.map(
    (text, value): LegendEntry => ({
      key: `class-${value}`,
      symbol: (
        <KeyBox>
          <ClassClock value={value} of={labels.length} />
        </KeyBox>
      ),
      text,
      count: counts.get(value) ?? 0,
    }),
  );
  const empty: LegendEntry = {
    key: "nothing",
    symbol: (
      <KeyBox>
        <ClassClock value={null} />
      </KeyBox>
    ),
    text: texts.nothing,
    count: nothing,
  };
  const large = largeCount(source.table.exposure);
  const [few, some, many] = sizeKeys(large).map(formatInteger) as [string, string, string];
  return [
    ...classes,
    ...(nothing > 0 ? [empty] : []),
    {
      key: "size",
      symbol: <SizeKey scale={source.scale} cell={source.cell} large={large} />,
      text: texts.sizes(few, some, many),
    },
  ];
};

const describe = (subject: BorerPointSubject, locale: Locale): FeatureText => {
  const { id, exposure, events, interval, more = [] } = subject;
  const texts = borerPointsTexts[locale];
  const rate = `${formatAmount((100 * events) / exposure, 1)}%`;
  const range = interval
    ? texts.interval(formatAmount(interval[0], 1), formatAmount(interval[1], 1))
    : texts.noInterval;
  const line =
    exposure > 0
      ? texts.rate(rate, range, formatInteger(events), formatInteger(exposure))
      : texts.noRate;
  return { title: id, lines: [line, ...more] };
};
