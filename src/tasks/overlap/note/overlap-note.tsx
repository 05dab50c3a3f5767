import { useMemo } from "react";
import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import type { PlotRecord } from "../../../answers/overlap/record.ts";
import { formatHectares, formatMetres } from "../../../i18n/format-measure.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import { FactNote } from "../../../ui/text/fact-note.tsx";
import type { PlotNoteProps } from "../../plot-note.ts";
import { readOverlapView, verdictsKey } from "../model/overlap-view.ts";
import { noteTexts } from "./note-texts.ts";
import { usePlotOverlaps } from "./use-plot-overlaps.ts";

/** What the overlap question knows of a plot: its verdict against every chosen area. */
export const OverlapNote = (note: PlotNoteProps<OverlapAnalyses>) => {
  const { register, index, documents, analyses, view: address, goTo } = note;
  const t = useTexts(noteTexts);
  const v = useTexts(verdictTexts);
  const { tolerance, areaIds, filter } = readOverlapView(address);
  const wanted = areaIds?.join() ?? null;
  const { areas } = documents;
  const chosen = useMemo(() => {
    const ids = wanted?.split(",");
    return ids ? areas.filter(({ id }) => ids.includes(id)) : areas.slice(0, 1);
  }, [areas, wanted]);
  const found = usePlotOverlaps(analyses, register, index, chosen, tolerance);
  if (chosen.length === 0) return null;

  const said = (record: PlotRecord | null): string => {
    if (record === null) return v.notMeasured;
    const verdict = v[record.verdict];
    return record.overlap_m2 > 0
      ? t.overlap(verdict, formatHectares(record.overlap_m2))
      : t.outside(verdict, formatMetres(record.distance_to_limit_m, 0));
  };
  const whole = typeof found === "string" ? null : found;
  const verdicts = whole?.map(({ record }) => record?.verdict) ?? [];
  const possible = verdicts.some((verdict) => verdict === "inside" || verdict === "crosses");
  // No filter leaves out the plot the link is about.
  const kept = verdicts.every((verdict) => !verdict || filter.verdicts.includes(verdict));
  const inSight = {
    caserio: null,
    org: null,
    buscar: null,
    ...(filter.verdicts.length > 0 && !kept && { res: verdictsKey([]) }),
  };
  const foot = possible ? t.check : verdicts.includes("on-limit") ? t.undecided : null;
  return (
    <FactNote
      title={t.title}
      facts={chosen.map(({ id, name }) => {
        const one = whole?.find(({ area }) => area.id === id);
        return {
          label: name,
          value: one ? said(one.record) : t[found === "failed" ? found : "working"],
        };
      })}
      {...(foot !== null && { foot })}
      busy={found === "working"}
      link={t.link}
      onLink={() => goTo("superposicion", inSight)}
    />
  );
};
