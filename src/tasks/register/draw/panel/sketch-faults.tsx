import { crsName } from "../../../../geo/crs/crs-name.ts";
import { formatUtm } from "../../../../i18n/format-coordinate.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { drawTexts } from "../draw-texts.ts";
import type { DrawModel } from "../model/use-draw-model.ts";

/** What is wrong with the shape and where, told as soon as it is. */
export const SketchFaults = ({ model: { facts, plane } }: { readonly model: DrawModel }) => {
  const t = useTexts(drawTexts);
  const faults = facts?.faults.filter(({ kind }) => kind !== "too-few-points") ?? [];
  const [first] = faults;
  if (!first) return null;
  return (
    <Notice tone="attention" announce title={t.faults[first.kind]}>
      {"at" in first ? `${t.at(formatUtm(first.at.x, first.at.y, crsName(plane), 1))} ` : ""}
      {t.waits.faults}
    </Notice>
  );
};
