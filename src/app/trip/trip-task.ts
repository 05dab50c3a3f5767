import { lazy } from "react";
import type { Task } from "../../tasks/task.ts";
import type { PageAnalyses } from "../page-analyses.ts";

/** Fetched when first opened: the first screen is another. */
const TripScreen = lazy(async () => ({
  default: (await import("./trip-screen.tsx")).TripScreen,
}));

/** What this device holds for tomorrow's trip; reached from the field and from what the device keeps, and by its address. */
export const tripTask: Task<PageAnalyses> = {
  id: "preparar",
  title: { "es-PE": "Preparar salida", en: "Get ready" },
  icon: "offline",
  Screen: TripScreen,
  tab: false,
};
