import { useMemo } from "react";
import { distanceHistogram } from "../../../answers/overlap/distance-histogram.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { VERDICTS, type Verdict } from "../../../answers/overlap/verdict.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import { Histogram } from "../../../ui/chart/histogram.tsx";
import panel from "../../../ui/layout/panel-parts.module.css";
import { restTexts } from "../texts/rest-texts.ts";

const WIDTH = 200;
const INNER = 2;
const OUTER = 15;

const COLOURS: Readonly<Record<Verdict, string>> = {
  inside: "var(--cherry-deep)",
  crosses: "var(--cherry)",
  "on-limit": "var(--ochre)",
  outside: "var(--sand-deep)",
};

/** Where the plots lie about the limit: inside left of the line, outside right of it. */
export const DistanceChart = ({ result }: { readonly result: OverlapResult }) => {
  const t = useTexts(restTexts);
  const v = useTexts(verdictTexts);
  const histogram = useMemo(() => distanceHistogram(result, WIDTH, INNER, OUTER), [result]);
  const ticks = [-400, 0, 1000, 2000].map((at) => ({ at, label: formatInteger(Math.abs(at)) }));
  const rest = [
    histogram.deeper > 0
      ? t.deeper(formatInteger(histogram.deeper), formatInteger(INNER * WIDTH))
      : "",
    histogram.beyond > 0
      ? t.beyond(formatInteger(histogram.beyond), formatInteger(OUTER * WIDTH))
      : "",
  ].filter(Boolean);
  return (
    <section className={panel.section}>
      <Histogram
        title={t.distance}
        aside={t.perBar(formatInteger(WIDTH))}
        bins={histogram.bins.map(({ from, to, counts }) => ({
          from,
          to,
          counts: VERDICTS.map((verdict) => counts[verdict]),
        }))}
        categories={VERDICTS.map((id) => ({ id, label: v[id], colour: COLOURS[id] }))}
        ticks={[...ticks, { at: OUTER * WIDTH, label: `${formatInteger(OUTER * WIDTH)} m` }]}
        marker={0}
        shade="before"
        binHeader={t.histogramLabel}
        binName={({ from, to }) => `${formatInteger(from)} – ${formatInteger(to)} m`}
      />
      {rest.length > 0 ? <p className={panel.hint}>{rest.join(" ")}</p> : null}
    </section>
  );
};
