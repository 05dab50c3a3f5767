import { lazy } from "react";
import type { OverlapAnalyses } from "../../answers/overlap/overlap-analyses.ts";
import type { Task } from "../task.ts";
import { OverlapScreen } from "./overlap-screen.tsx";
import { panelTexts } from "./texts/panel-texts.ts";

const OverlapNote = lazy(async () => ({
  default: (await import("./note/overlap-note.tsx")).OverlapNote,
}));

/** Which plots overlap the protected area, by how much, and how far the others are. */
export const overlapTask: Task<OverlapAnalyses> = {
  id: "superposicion",
  title: { "es-PE": panelTexts["es-PE"].tab, en: panelTexts.en.tab },
  icon: "square",
  Screen: OverlapScreen,
  PlotNote: OverlapNote,
  slides: async () => (await import("./slides/overlap-slides.ts")).overlapSlides,
};
