import { formatDistance } from "../../../i18n/format-measure.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { MAP_FONT } from "../../../map/engine/map-fonts.ts";
import type { MapPart } from "../../../map/map-layer.ts";
import { shapesImage } from "../../../map/patterns/shape.ts";
import { type Theme, TOKENS } from "../../../ui/theme/tokens.ts";
import type { Layer, LayerStyle, LegendEntry } from "../../layer.ts";
import { borerRoundData } from "./borer-round-data.ts";
import type { BorerRoundSource, BorerRoundSubject, RoundTask } from "./borer-round-source.ts";
import { borerRoundTexts } from "./borer-round-texts.ts";
import { plates } from "./group-plate.ts";
import { MarkKey } from "./mark-key.tsx";
import { GAP_BOX, gapShapes, MARK_BOX, markShapes } from "./round-shapes.ts";
import { ALONE_ZOOM, GROUPED_ZOOMS } from "./stop-groups.ts";

const TASKS: readonly RoundTask[] = ["treat", "count", "look"];

/** The week's round: what to treat, what to count again, which plots nobody has looked near. */
export const borerRoundLayer: Layer<BorerRoundSource, BorerRoundSubject> = {
  kind: "broca-ronda",
  title: { "es-PE": borerRoundTexts["es-PE"].title, en: borerRoundTexts.en.title },
  order: 60,
  data: (source) => borerRoundData(source),
  style: (theme) => roundStyle(theme),
  legend: ({ stops }, locale) => {
    const texts = borerRoundTexts[locale];
    return TASKS.map(
      (task): LegendEntry => ({
        key: task,
        symbol: <MarkKey mark={task} />,
        text: texts.tasks[task],
        count: stops.filter((stop) => stop.task === task).length,
      }),
    ).filter(({ key, count }) => key !== "look" || count !== 0);
  },
  describe: (subject, locale) => {
    const texts = borerRoundTexts[locale];
    if (subject.kind === "stop") {
      const { number, name, task } = subject.stop;
      return { title: texts.number(number, name), lines: [texts.tasks[task], ...subject.more] };
    }
    const { code, distance } = subject.gap;
    const far = Number.isFinite(distance)
      ? texts.gapLine(formatDistance(rounded(distance)))
      : texts.noReading;
    return { title: code, lines: [texts.gap, far] };
  },
};

/** The row of the plots that no reading speaks for: they are switched apart from the stops. */
export const gapsRow = (
  locale: Locale,
): { readonly title: string; readonly source: string; readonly legend: readonly LegendEntry[] } => {
  const { gap, gaps: title, gapsSource: source } = borerRoundTexts[locale];
  return {
    title,
    source,
    legend: [{ key: "gap", symbol: <MarkKey mark="gap" />, text: gap }],
  };
};

/** The layer with or without the marks of those plots. */
export const withGaps = (style: LayerStyle, shown: boolean): LayerStyle =>
  shown ? style : { ...style, parts: style.parts.filter(({ data }) => data !== "gaps") };

/** To 10 m, from a kilometre on to 100 m: more would not be true of a plot's middle. */
const rounded = (metres: number): number => {
  const step = metres < 1000 ? 10 : 100;
  return Math.round(metres / step) * step;
};

const markName = (task: RoundTask, theme: Theme): string => `borer-round-${task}@${theme}`;
const plateName = (task: RoundTask, length: number, theme: Theme): string =>
  `borer-plate-${task}-${length}@${theme}`;
const gapName = (theme: Theme): string => `borer-gap@${theme}`;

const roundStyle = (theme: Theme): LayerStyle => {
  const t = TOKENS[theme];
  const heavy = theme === "projector" ? 1.7 : 1;
  const icon = {
    "icon-size": heavy,
    "icon-allow-overlap": true,
    "icon-ignore-placement": true,
    "icon-padding": 0,
  } as const;
  const stopPart = (
    data: string,
    zooms: { readonly minzoom?: number; readonly maxzoom?: number },
  ): MapPart => ({
    slot: "labels",
    data,
    pointable: true,
    spec: {
      id: data,
      type: "symbol",
      ...zooms,
      layout: {
        ...icon,
        // Names of places give way to a number.
        "icon-ignore-placement": false,
        "icon-image": [
          "case",
          ["has", "plate"],
          ["concat", "borer-plate-", ["get", "task"], "-", ["get", "plate"], `@${theme}`],
          ["concat", "borer-round-", ["get", "task"], `@${theme}`],
        ],
        "symbol-sort-key": ["get", "sort"],
        "text-field": ["get", "number"],
        "text-font": [...MAP_FONT.semibold],
        "text-size": 13 * heavy,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
        "text-max-width": 20,
      },
      paint: { "text-color": ["match", ["get", "task"], "treat", t.onCherry, t.ink] },
    },
  });
  return {
    images: {
      ...Object.fromEntries(
        TASKS.map((task) => [markName(task, theme), shapesImage(markShapes(task, t), MARK_BOX)]),
      ),
      ...Object.fromEntries(
        TASKS.flatMap((task) =>
          plates(task, t).map(([length, image]) => [plateName(task, length, theme), image]),
        ),
      ),
      [gapName(theme)]: shapesImage(gapShapes(t), GAP_BOX),
    },
    parts: [
      {
        // Under the points: what was not looked at lies behind what was.
        slot: "plots",
        data: "gaps",
        pointable: true,
        spec: { id: "gap", type: "symbol", layout: { ...icon, "icon-image": gapName(theme) } },
      },
      ...GROUPED_ZOOMS.map((zoom, k) =>
        stopPart(`stops${zoom}`, { ...(k > 0 && { minzoom: zoom }), maxzoom: zoom + 1 }),
      ),
      stopPart("stops", { minzoom: ALONE_ZOOM }),
    ],
  };
};
