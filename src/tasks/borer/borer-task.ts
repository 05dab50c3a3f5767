import { lazy } from "react";
import type { Task } from "../task.ts";
import type { BorerAnalyses } from "./analysis/borer-analyses.ts";

/** Fetched when first opened: charts and layers of this question are no part of the first screen. */
const BorerScreen = lazy(async () => ({
  default: (await import("./borer-screen.tsx")).BorerScreen,
}));

const BorerNote = lazy(async () => ({
  default: (await import("./note/borer-note.tsx")).BorerNote,
}));

/** Where infestation is truly high, how it moves, and where to look next. */
export const borerTask: Task<BorerAnalyses> = {
  id: "broca",
  title: { "es-PE": "Broca", en: "Borer" },
  icon: "bug",
  Screen: BorerScreen,
  PlotNote: BorerNote,
  slides: async () => (await import("./slides/borer-slides.ts")).borerSlides,
};
