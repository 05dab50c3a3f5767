import type { ViewState } from "../../view-state.ts";
import { useAnnexActions } from "../model/use-annex-actions.tsx";
import type { AnnexModel } from "../model/use-annex-model.ts";
import { PlotList } from "./plot-list.tsx";

export interface PlotsPartProps {
  readonly model: AnnexModel;
  readonly address: ViewState;
}

/** The plots of the document, chosen and written to the address. */
export const PlotsPart = ({ model, address }: PlotsPartProps) => {
  const { register, answer, places, writing, view } = model;
  const { setPlaces, write } = useAnnexActions(model, address);
  if (register === null) return null;
  return (
    <PlotList
      register={register}
      result={answer.result}
      places={places}
      writing={writing}
      cut={view.cut}
      onPlaces={setPlaces}
      onWrite={write}
    />
  );
};
