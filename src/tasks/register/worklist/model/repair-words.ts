import type { ChangeDraft } from "../../../../domain/register/change.ts";
import { formatHectares } from "../../../../i18n/format-measure.ts";
import type { worklistTexts } from "../worklist-texts.ts";
import { outlineArea } from "./outline-measures.ts";
import type { WorkItem } from "./work-item.ts";
import type { WorkRecords } from "./work-record.ts";

type Words = (typeof worklistTexts)["es-PE"];

/** What accepting a repair does, a sentence for each of its changes; no reserved datum in it. */
export function repairWords(
  { issue }: WorkItem,
  drafts: readonly ChangeDraft[],
  records: WorkRecords,
  t: Words,
): readonly string[] {
  const { repairs } = t;
  if (issue.code === "place-minus-lost") return [repairs.minus];
  if (issue.code === "place-lat-lon-swapped" || issue.code === "place-este-norte-swapped")
    return [repairs.swapped];
  return drafts.flatMap((draft): readonly string[] => {
    if (draft.kind === "cell") {
      const covered = records.isPersonal(draft.column);
      const [before, after] = covered ? [t.hidden, t.hidden] : [draft.before, draft.after];
      return [repairs.cell(draft.column, before, after)];
    }
    if (draft.kind === "shape") {
      const area = outlineArea(draft.after);
      const ha = area === null ? "" : formatHectares(area);
      if (issue.code === "row-geometry-not-taken") return [repairs.line];
      return [issue.severity === "error" ? repairs.evenOdd(ha) : repairs.shape(ha)];
    }
    return draft.kind === "remove" ? [repairs.remove] : [];
  });
}
