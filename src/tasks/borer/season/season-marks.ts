import type { CurveDrawing } from "../../../ui/chart/season-curve/season-curve-props.ts";
import { criticalPeriod, HARVEST, placeInCampaign } from "./critical-period.ts";

/** Months stand in the middle of their column: 1 October is half a place before the place of October. */
const onAxis = (place: number): number => place - 0.5;

/** Harvest, critical period and flowering as the curve draws them; `flowering` in days since 1970-01-01. */
export const seasonMarks = (
  flowering: number | null,
  words: { readonly harvest: string; readonly critical: string; readonly flowering: string },
): Required<Pick<CurveDrawing, "spans" | "marks">> => {
  const [from, to] = HARVEST;
  const harvest = {
    id: "harvest",
    from: onAxis(from),
    to: onAxis(to),
    label: words.harvest,
    look: "plain",
  } as const;
  if (flowering === null) return { spans: [harvest], marks: [] };
  const critical = criticalPeriod(flowering);
  return {
    spans: critical.inHarvest
      ? [harvest]
      : [
          harvest,
          {
            id: "critical",
            from: onAxis(critical.from),
            to: onAxis(critical.to),
            label: words.critical,
            look: "hatched",
          },
        ],
    marks: [{ id: "flowering", at: onAxis(placeInCampaign(flowering)), label: words.flowering }],
  };
};
