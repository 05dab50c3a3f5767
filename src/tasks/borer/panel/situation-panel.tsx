import type { BorerModel } from "../model/borer-model.ts";
import { ClassEdges } from "./class-edges.tsx";
import { GroupSection } from "./group-section.tsx";
import { JoinSection } from "./join-section.tsx";
import { PositionsSection } from "./positions-section.tsx";
import { SeasonGlance } from "./season-glance.tsx";
import { ThresholdSection } from "./threshold-section.tsx";

/** How bad it is, against what, and for whom. */
export const SituationPanel = ({ model }: { readonly model: BorerModel }) => {
  const trap = model.filter?.method === "trampa";
  return (
    <>
      <ThresholdSection model={model} />
      <GroupSection model={model} />
      <SeasonGlance model={model} />
      {trap || model.groups.value === null ? null : (
        <PositionsSection positions={model.groups.value.total.positions} />
      )}
      <JoinSection model={model} />
      {trap ? null : <ClassEdges model={model} />}
    </>
  );
};
