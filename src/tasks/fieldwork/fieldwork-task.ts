import { lazy } from "react";
import type { OverlapAnalyses } from "../../answers/overlap/overlap-analyses.ts";
import type { Task } from "../task.ts";

/** Fetched when first opened: the first screen is another. */
const FieldworkScreen = lazy(async () => ({
  default: (await import("./fieldwork-screen.tsx")).FieldworkScreen,
}));

/** On foot with a phone: where one stands, what one finds, and how it comes home. */
export const fieldworkTask: Task<OverlapAnalyses> = {
  id: "campo",
  title: { "es-PE": "Campo", en: "Field" },
  icon: "locate",
  Screen: FieldworkScreen,
};
