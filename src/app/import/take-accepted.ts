import type { DatasetKind } from "../../domain/dataset.ts";
import type { TakenFile } from "../../tasks/imports.ts";
import { SANCTUARY_ID } from "../data/embedded.ts";
import { parseAddress } from "../state/address.ts";
import { NEW_READINGS, NEW_TRIAL } from "../state/new-readings.ts";
import { NEW_REGISTER } from "../state/new-register.ts";
import { useSession } from "../state/session.ts";
import { setAddress } from "../state/use-view.ts";
import { imports } from "./imports.ts";
import { takenRound } from "./taken-round.ts";

/** Where a data set is first looked at once it is taken: the task, and what else the address says then. */
const SHOWN_IN = {
  plots: { task: "superposicion", view: { ...NEW_REGISTER, mapa: null } },
  areas: { task: "superposicion", view: {} },
  readings: { task: "broca", view: { ...NEW_READINGS, mapa: null } },
  trials: { task: "variedades", view: { ...NEW_TRIAL, v: "ensayo" } },
  catalogue: { task: "variedades", view: { v: "catalogo" } },
} as const satisfies Record<DatasetKind, object>;

/**
 * Takes an accepted file. While others wait the next of them is shown, and what was taken is given back. With the last
 * one the person is brought to where it is looked at, and null is; after several registers they stay with the files,
 * where those are made one, and it is given back too.
 */
export const takeAccepted = async (
  id: string,
  kind: DatasetKind,
  goTo: (task: string) => void,
): Promise<TakenFile | null> => {
  const asked = parseAddress(window.location.hash).tarea;
  const place = useSession.getState().pending.findIndex((file) => file.id === id);
  const dataset = await imports.accept(id, kind);
  if (dataset === null) return null;
  const { task, view } = SHOWN_IN[dataset.kind];
  setAddress(view);
  const { areas, archivo, desde } = parseAddress(window.location.hash);
  if (dataset.kind === "areas")
    setAddress({
      areas: [areas ?? SANCTUARY_ID, dataset.id].join(","),
      area: dataset.id,
    });
  if (dataset.kind === "plots") takenRound.registers += 1;
  const { pending } = useSession.getState();
  const taken = { name: dataset.name, kind: dataset.kind };
  const next = pending[place] ?? pending[0];
  if (next === undefined) {
    const several = takenRound.registers > 1;
    takenRound.registers = 0;
    setAddress({ archivo: null, aviso: null, desde: null });
    if (several) return taken;
    // Who has gone elsewhere meanwhile is left there.
    if (parseAddress(window.location.hash).tarea !== asked) return null;
    const stays = desde === "registro" && dataset.kind === "plots";
    if (stays) setAddress({ r: "revisar" });
    goTo(stays ? desde : task);
    return null;
  }
  if (pending.every((file) => file.id !== archivo)) setAddress({ archivo: next.id, aviso: null });
  return taken;
};
