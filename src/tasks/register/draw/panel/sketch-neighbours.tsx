import { useMemo } from "react";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { featureBounds } from "../../../../geo/flat/bounds.ts";
import { formatHectares } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { FactList } from "../../../../ui/text/fact-list.tsx";
import { drawTexts } from "../draw-texts.ts";
import { neighbourOverlaps } from "../model/neighbour-overlaps.ts";
import { turnParts } from "../model/plane-figures.ts";
import type { DrawModel } from "../model/use-draw-model.ts";

/** As many neighbours are named; how many more there are is said. */
const MOST_NAMED = 4;

/** Which neighbours the shape lies over at this moment: to be looked at, and no reason not to save. */
export const SketchNeighbours = ({ model }: { readonly model: DrawModel }) => {
  const { register, plane, state, facts, figures } = model;
  const t = useTexts(drawTexts);
  const plots = useMemo(() => {
    const geometry = projectGeometry(register.geometry, register.crs, plane);
    return { geometry, boxes: featureBounds(geometry) };
  }, [register, plane]);
  const tool = state?.sketch.tool;
  const shape = tool === "vertices" || tool === "new" ? facts?.shapes[0] : undefined;
  const feature = state?.subject.feature ?? null;
  const sound = facts?.waits === null;
  const overlaps = useMemo(() => {
    if (!shape || !sound) return [];
    const groups = turnParts(shape.parts, (x, y) => figures.toPlane(x, y));
    return neighbourOverlaps(plots.geometry, plots.boxes, feature, groups);
  }, [shape, sound, figures, plots, feature]);
  if (overlaps.length === 0) return null;
  const more = overlaps.length - MOST_NAMED;
  return (
    <Notice tone="warning" title={t.overlaps(formatInteger(overlaps.length), overlaps.length)}>
      <FactList
        look="plain"
        facts={overlaps.slice(0, MOST_NAMED).map(({ feature: k, areaM2 }) => ({
          label: register.ids[k] ?? "",
          value: formatHectares(areaM2),
        }))}
      />
      {more > 0 ? t.andMore(formatInteger(more)) : null}
    </Notice>
  );
};
