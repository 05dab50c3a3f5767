import { lazy, Suspense } from "react";
import type { PlotNotes } from "../../tasks/plot-note.ts";
import { Coming } from "../../ui/text/coming.tsx";

/** Fetched when a card first opens: no card stands on the first screen. */
const PlotNoteList = lazy(async () => ({
  default: (await import("./plot-note-list.tsx")).PlotNoteList,
}));

const known = new Map<string, PlotNotes>();

/** What all tasks but one know of a plot; one component for each task, so that a card keeps what it shows. */
export const plotNotesWithout = (task: string): PlotNotes => {
  const made = known.get(task);
  if (made) return made;
  const Notes: PlotNotes = (plot) => (
    <Suspense fallback={<Coming />}>
      <PlotNoteList without={task} {...plot} />
    </Suspense>
  );
  known.set(task, Notes);
  return Notes;
};
