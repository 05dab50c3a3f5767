import type { Feature } from "geojson";
import { formatAmount, formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { shapesImage } from "../../../map/patterns/shape.ts";
import { type Theme, TOKENS } from "../../../ui/theme/tokens.ts";
import type { FeatureText, Layer, LayerStyle, LegendEntry } from "../../layer.ts";
import { classLabels } from "../class-labels.ts";
import { degreesOfPlaces } from "../degrees-of-places.ts";
import type { BorerPointSubject, BorerPointsSource } from "../points/borer-points-source.ts";
import { shareOfClass } from "../symbols/clock-shapes.ts";
import { borerTrapsTexts } from "./borer-traps-texts.ts";
import { BottleKey } from "./bottle-key.tsx";
import { bottleBox, bottleHeight, bottleShapes } from "./bottle-shapes.ts";

type BorerTrapsLayer = Layer<BorerPointsSource, BorerPointSubject>;

const NOTHING = -1;
const made = new Map<number, BorerTrapsLayer>();

/**
 * Points with a trap, by insects per trap and day: bottles, so that nobody reads them as percentages of fruits. One layer
 * per number of class edges (1 to 6), always the same object.
 */
export const borerTrapsLayer = (edges: number): BorerTrapsLayer => {
  const known = made.get(edges) ?? layerWith(edges + 2);
  made.set(edges, known);
  return known;
};

const layerWith = (classes: number): BorerTrapsLayer => ({
  kind: "broca-trampas",
  title: { "es-PE": borerTrapsTexts["es-PE"].title, en: borerTrapsTexts.en.title },
  order: 51,
  data: (source) => ({ traps: { type: "FeatureCollection", features: features(source, classes) } }),
  style: (theme) => trapsStyle(classes, theme),
  legend: ({ table, classes: values, edges }, locale) => {
    const texts = borerTrapsTexts[locale];
    const counts = new Map<number, number>();
    table.exposure.forEach((days, i) => {
      const value = days > 0 ? (values[i] as number) : NOTHING;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    });
    const labels = classLabels(edges, "", locale);
    const entries = labels.map(
      (label, value): LegendEntry => ({
        key: `class-${value}`,
        symbol: <BottleKey share={shareOfClass(value, labels.length)} />,
        text: texts.unit(label),
        count: counts.get(value) ?? 0,
      }),
    );
    const nothing = counts.get(NOTHING);
    if (nothing === undefined) return entries;
    const symbol = <BottleKey share={null} />;
    return [...entries, { key: "nothing", symbol, text: texts.nothing, count: nothing }];
  },
  describe,
});

const features = ({ table, classes, plane }: BorerPointsSource, count: number): Feature[] => {
  const degrees = degreesOfPlaces(table.x, table.y, plane);
  const all: Feature[] = [];
  for (let i = 0; i < table.point.length; i++) {
    const [lon, lat] = [degrees[2 * i] as number, degrees[2 * i + 1] as number];
    if (Number.isNaN(lon)) continue;
    const value = (table.exposure[i] as number) > 0 ? (classes[i] as number) : NOTHING;
    const height = bottleHeight(value === NOTHING ? 0.5 : shareOfClass(value, count));
    all.push({
      type: "Feature",
      id: table.point[i] as number,
      properties: { class: value, sort: value, ring: height / 2 + 5 },
      geometry: { type: "Point", coordinates: [lon, lat] },
    });
  }
  return all;
};

const imageName = (classes: number, value: number, theme: Theme): string =>
  `borer-trap-${classes}/${value}@${theme}`;

const trapsStyle = (classes: number, theme: Theme): LayerStyle => {
  const t = TOKENS[theme];
  const drawn = Array.from({ length: classes + 1 }, (_, k) => {
    const value = k - 1;
    const share = value === NOTHING ? null : shareOfClass(value, classes);
    const image = shapesImage(bottleShapes(share, t), bottleBox(share ?? 0.5));
    return [imageName(classes, value, theme), image] as const;
  });
  return {
    images: Object.fromEntries(drawn),
    parts: [
      {
        slot: "symbols",
        data: "traps",
        pointable: true,
        spec: {
          id: "symbol",
          type: "symbol",
          layout: {
            "icon-image": ["concat", `borer-trap-${classes}/`, ["get", "class"], `@${theme}`],
            "icon-size": theme === "projector" ? 1.7 : 1,
            "icon-allow-overlap": true,
            "icon-ignore-placement": true,
            "icon-padding": 0,
            "symbol-sort-key": ["get", "sort"],
          },
        },
      },
    ],
  };
};

const describe = (subject: BorerPointSubject, locale: Locale): FeatureText => {
  const { id, exposure, events, interval, more = [] } = subject;
  const texts = borerTrapsTexts[locale];
  if (!(exposure > 0)) return { title: id, lines: [texts.noRate, ...more] };
  const range = interval
    ? texts.interval(formatAmount(interval[0], 2), formatAmount(interval[1], 2))
    : texts.noInterval;
  const rate = formatAmount(events / exposure, 2);
  const line = texts.rate(rate, range, formatInteger(events), formatInteger(exposure));
  return { title: id, lines: [line, texts.apart, ...more] };
};
