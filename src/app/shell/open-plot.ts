import type { Dataset } from "../../domain/dataset.ts";
import type { AddressPatch } from "../../tasks/view-state.ts";
import { NEW_REGISTER } from "../state/new-register.ts";
import { activateRegister, useSession } from "../state/session.ts";

/** What a plot is opened with. */
export interface PlotDoor {
  readonly set: (patch: AddressPatch) => void;
  readonly goTo: (task: string) => void;
}

/**
 * The way from a plot's note to the task that wrote it, on that plot: its register becomes the active one, the map goes to
 * it. `view` is what else the address says then.
 */
export const openPlot =
  (register: Dataset<"plots">, index: number, { set, goTo }: PlotDoor) =>
  (task: string, view: AddressPatch = {}): void => {
    const other = useSession.getState().documents.activeRegister !== register.id;
    if (other) activateRegister(register.id);
    set({ ...(other && NEW_REGISTER), ...view, parcela: String(index), mapa: null });
    goTo(task);
  };
