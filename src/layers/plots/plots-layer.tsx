import type { Layer, LegendEntry } from "../layer.ts";
import { LOOK_CODES, lookOf, PLOT_LOOKS } from "./plot-verdict.ts";
import { plotsData } from "./plots-data.ts";
import type { PlotSubject, PlotsSource } from "./plots-source.ts";
import { plotsStyle } from "./plots-style.ts";
import { plotsTexts } from "./plots-texts.ts";
import { VerdictKey } from "./verdict-key.tsx";

/** A register of plots, each drawn by its verdict. */
export const plotsLayer: Layer<PlotsSource, PlotSubject> = {
  kind: "plots",
  title: { "es-PE": plotsTexts["es-PE"].title, en: plotsTexts.en.title },
  order: 30,
  data: (source) => plotsData(source),
  style: (theme) => plotsStyle(theme),
  legend: ({ verdicts, ids }, locale) => {
    const counts = new Map<number, number>();
    for (const code of verdicts ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
    const unmeasured = verdicts ? (counts.get(LOOK_CODES.unmeasured) ?? 0) : ids.length;
    return PLOT_LOOKS.filter((look) =>
      look === "unmeasured" ? unmeasured > 0 : verdicts !== null,
    ).map(
      (look): LegendEntry => ({
        key: look,
        symbol: <VerdictKey look={look} label={plotsTexts[locale].keys[look]} />,
        text: plotsTexts[locale].looks[look],
        count: look === "unmeasured" ? unmeasured : (counts.get(LOOK_CODES[look]) ?? 0),
      }),
    );
  },
  describe: ({ id, verdict }, locale) => ({
    title: id,
    lines: [plotsTexts[locale].looks[lookOf(verdict)]],
  }),
};
