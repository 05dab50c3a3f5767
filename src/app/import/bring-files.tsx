import type { DatasetKind } from "../../domain/dataset.ts";
import type { LogEntry } from "../../domain/register/change.ts";
import { takeArchives } from "../basemaps/take-archives.tsx";
import { takeProjects } from "../share/take-projects.ts";
import { showFilesWait } from "../shell/passing/files-wait.tsx";
import { parseAddress } from "../state/address.ts";
import { fileImports } from "../state/boot.ts";
import { addNotice, useSession } from "../state/session.ts";
import { setAddress } from "../state/use-view.ts";
import { gatherFiles } from "./gather-files.ts";
import { takeStories } from "./take-stories.ts";
import { takenRound } from "./taken-round.ts";

/** Where a figure may be half drawn: nobody is taken from there unasked. */
const DRAWING = { tarea: "registro", r: "dibujar" } as const;

const isDrawing = (): boolean => {
  const { tarea, r } = parseAddress(window.location.hash);
  return tarea === DRAWING.tarea && r === DRAWING.r;
};

/**
 * Brings chosen or dropped files where they belong, and the person to where they are looked at; with a log, a file that a
 * screen made.
 */
export const bringFiles = async (
  chosen: readonly File[],
  kind: DatasetKind | null,
  goTo: (task: string) => void,
  log?: readonly LogEntry[],
): Promise<void> => {
  if (log !== undefined && chosen[0] !== undefined) {
    const { openMade } = await import("./open-made.ts");
    return openMade(chosen[0], kind ?? "plots", log, goTo);
  }
  const rest = await takeProjects(await takeArchives(chosen));
  const { story, others } = await takeStories(rest);
  if (story !== null) {
    setAddress({ historia: story, diapositiva: null });
    goTo("presentar");
  }
  if (others.length === 0) return;
  const { files, aside } = await gatherFiles(others);
  if (aside !== null) addNotice(aside);
  if (files.length === 0) return;
  if (useSession.getState().pending.length === 0) {
    takenRound.registers = 0;
    // Who adds to the register stays with it.
    const { tarea } = parseAddress(window.location.hash);
    setAddress({ desde: tarea === DRAWING.tarea ? tarea : null });
  }
  const [first] = (await fileImports()).open(files, kind);
  const look = (): void => {
    setAddress({ r: null, archivo: first ?? null, aviso: null });
    goTo(DRAWING.tarea);
  };
  if (isDrawing()) showFilesWait(useSession.getState().pending.length, look);
  else look();
};
