import type { BorerModel } from "../model/borer-model.ts";
import { GroupCard } from "./group-card.tsx";
import { PointCard } from "./point-card.tsx";
import { UnitCard } from "./unit-card.tsx";

/** What is selected, at the panel's head. */
export const BorerCard = ({ model }: { readonly model: BorerModel }) => {
  const { selection } = model;
  switch (selection?.kind) {
    case "point":
      return <PointCard model={model} point={selection.point} />;
    case "unit":
      return <UnitCard model={model} unit={selection.unit} />;
    case "group":
      return <GroupCard model={model} name={selection.name} />;
    default:
      return null;
  }
};
