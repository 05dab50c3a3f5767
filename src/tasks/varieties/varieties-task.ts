import { lazy } from "react";
import type { Task } from "../task.ts";
import type { VarietiesAnalyses } from "./analysis/varieties-analyses.ts";

/** Fetched when first opened: charts and layers of this question are no part of the first screen. */
const VarietiesScreen = lazy(async () => ({
  default: (await import("./varieties-screen.tsx")).VarietiesScreen,
}));

const VarietiesNote = lazy(async () => ({
  default: (await import("./note/varieties-note.tsx")).VarietiesNote,
}));

/** What suits the altitude of each plot, and what the trials say. */
export const varietiesTask: Task<VarietiesAnalyses> = {
  id: "variedades",
  title: { "es-PE": "Variedades", en: "Varieties" },
  icon: "sprout",
  Screen: VarietiesScreen,
  PlotNote: VarietiesNote,
  slides: async () => (await import("./slides/varieties-slides.ts")).varietiesSlides,
};
