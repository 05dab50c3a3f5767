import type { PlotNotes } from "../../plot-note.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { GroupCard } from "./group-card.tsx";
import { PointCard } from "./point-card.tsx";
import { UnitCard } from "./unit-card.tsx";

export interface BorerCardProps {
  readonly model: BorerModel;
  readonly PlotNotes: PlotNotes;
}

/** What is selected, at the panel's head. */
export const BorerCard = ({ model, PlotNotes }: BorerCardProps) => {
  const { selection } = model;
  switch (selection?.kind) {
    case "point":
      return <PointCard model={model} point={selection.point} PlotNotes={PlotNotes} />;
    case "unit":
      return <UnitCard model={model} unit={selection.unit} />;
    case "group":
      return <GroupCard model={model} name={selection.name} />;
    default:
      return null;
  }
};
