import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { Interval } from "../analysis/groups/rate.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { groupName } from "../model/group-name.ts";
import { selectedUnit } from "../model/selected-unit.ts";
import { rowOfPoint } from "../model/valid-selection.ts";
import { ResultCell } from "../table/result-cell.tsx";
import { cardTexts } from "../texts/card-texts.ts";
import { CardHead } from "./card-head.tsx";
import { pointInterval } from "./point-rate.ts";
import { RateLine } from "./rate-line.tsx";

interface Chosen {
  readonly title: string;
  readonly events: number;
  readonly exposure: number;
  readonly interval: Interval | null;
}

/** What is selected in two lines, for the head of a phone's sheet; the panel below has the rest. */
export const ChosenSummary = ({ model }: { readonly model: BorerModel }) => {
  const { locale } = useLocale();
  const t = useTexts(cardTexts);
  const { selection, points, columns, filter, hotSpots, groups, view } = model;
  if (selection === null || points === null || columns === null || filter === null) return null;
  const answer = hotSpots.value;
  const find = (): Chosen | null => {
    if (selection.kind === "group") {
      const group = groups.value?.groups.find(({ name }) => name === selection.name);
      return group ? { ...group, title: groupName(group.name, view.by, locale) } : null;
    }
    if (selection.kind === "point") {
      const row = rowOfPoint(points, selection.point);
      return {
        title: t.point(columns.points[selection.point] ?? ""),
        events: points.events[row] as number,
        exposure: points.exposure[row] as number,
        interval: pointInterval(points, row, filter.method),
      };
    }
    if (answer === null) return null;
    const low = answer.wilsonLow[selection.unit] as number;
    return {
      title: t.cell(answer.ids[selection.unit] ?? ""),
      events: answer.events[selection.unit] as number,
      exposure: answer.exposure[selection.unit] as number,
      interval: Number.isFinite(low) ? [low, answer.wilsonHigh[selection.unit] as number] : null,
    };
  };
  const chosen = find();
  const unit = selectedUnit(selection, answer);
  if (chosen === null) return null;
  return (
    <article aria-label={chosen.title}>
      <CardHead
        title={chosen.title}
        aside={answer && unit !== null ? <ResultCell answer={answer} unit={unit} /> : null}
        onClose={() => model.select(null)}
      />
      <RateLine
        events={chosen.events}
        exposure={chosen.exposure}
        interval={chosen.interval}
        method={filter.method}
        edges={view.edges}
      />
    </article>
  );
};
