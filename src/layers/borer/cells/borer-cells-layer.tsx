import { formatAmount, formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { FeatureText, Layer, LegendEntry } from "../../layer.ts";
import { borerCellsData } from "./borer-cells-data.ts";
import type { BorerCellSubject, BorerCellsSource } from "./borer-cells-source.ts";
import { borerCellsStyle } from "./borer-cells-style.ts";
import { borerCellsTexts } from "./borer-cells-texts.ts";
import { CellKey, IslandKey } from "./cell-key.tsx";
import { CELL_LOOKS, type CellLook, cellLook, cellLooks } from "./cell-look.ts";

/** Lines of the legend that stand even when they count nothing: their absence is an answer. */
const ALWAYS: readonly CellLook[] = ["hot-3", "hot-2", "cold-2", "not-significant"];

/** Hexagons or points by whether they are hotter or colder than the rest, and not by chance. */
export const borerCellsLayer: Layer<BorerCellsSource, BorerCellSubject> = {
  kind: "broca-celdas",
  title: { "es-PE": borerCellsTexts["es-PE"].title, en: borerCellsTexts.en.title },
  order: 40,
  data: (source) => borerCellsData(source),
  style: (theme) => borerCellsStyle(theme),
  legend: (source, locale) => {
    const looks = cellLooks(source);
    const count = (look: CellLook): number => looks.filter((one) => one === look).length;
    const entries = CELL_LOOKS.filter((look) => ALWAYS.includes(look) || count(look) > 0).map(
      (look): LegendEntry => ({
        key: look,
        symbol: <CellKey look={look} />,
        text: borerCellsTexts[locale].looks[look],
        count: count(look),
      }),
    );
    const islands = looks.filter((look, i) => look !== null && source.neighbours[i] === 0).length;
    if (islands === 0) return entries;
    const { island } = borerCellsTexts[locale];
    return [...entries, { key: "island", symbol: <IslandKey />, text: island, count: islands }];
  },
  describe: (subject, locale) => describe(subject, locale),
};

const describe = (subject: BorerCellSubject, locale: Locale): FeatureText => {
  const texts = borerCellsTexts[locale];
  const { id, classShown, heldBack, island, z, q } = subject;
  const look = cellLook(classShown, heldBack !== "none");
  const why = heldBack === "none" ? "" : `: ${texts.held[heldBack].toLowerCase()}`;
  const figures = Number.isFinite(z)
    ? texts.figures(formatNumber(z, 2), formatAmount(q, 3))
    : texts.noFigures;
  return {
    title: id,
    lines: [
      `${texts.looks[look]}${why}`,
      rateLine(subject, locale),
      figures,
      ...(island ? [texts.island] : []),
    ],
  };
};

const rateLine = (subject: BorerCellSubject, locale: Locale): string => {
  const texts = borerCellsTexts[locale];
  const { exposure, events, interval, traps, points } = subject;
  if (!(exposure > 0)) return texts.noRate;
  const decimals = traps ? 2 : 1;
  const rate = formatAmount(((traps ? 1 : 100) * events) / exposure, decimals);
  const range = interval
    ? texts.interval(formatAmount(interval[0], decimals), formatAmount(interval[1], decimals))
    : texts.noInterval;
  const [found, looked] = [formatInteger(events), formatInteger(exposure)];
  const line = traps
    ? texts.trapRate(rate, range, found, looked)
    : texts.rate(`${rate}%`, range, found, looked);
  return points > 1 ? `${line}; ${texts.points(formatInteger(points))}` : line;
};
