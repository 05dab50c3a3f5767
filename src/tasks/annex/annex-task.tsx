import { lazy } from "react";
import type { OverlapAnalyses } from "../../answers/overlap/overlap-analyses.ts";
import type { Task } from "../task.ts";

/** Fetched when first opened: the first screen is another. */
const AnnexScreen = lazy(async () => ({
  default: (await import("./annex-screen.tsx")).AnnexScreen,
}));

const AnnexNote = lazy(async () => ({
  default: (await import("./note/annex-note.tsx")).AnnexNote,
}));

/** The annex to a ranger's record of a finding, on paper; reached from a plot or from a list of them. */
export const annexTask: Task<OverlapAnalyses> = {
  id: "anexo",
  title: { "es-PE": "Anexo", en: "Annex" },
  icon: "print",
  Screen: AnnexScreen,
  PlotNote: AnnexNote,
  tab: false,
};
