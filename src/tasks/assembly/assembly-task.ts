import { lazy } from "react";
import type { Task } from "../task.ts";

/** Fetched when first opened: nothing of it is on the first screen. */
const AssemblyScreen = lazy(async () => ({
  default: (await import("./assembly-screen.tsx")).AssemblyScreen,
}));

type NoAnalyses = Readonly<Record<never, never>>;

/** Telling it to sixty people: stories made of what the other questions answer. */
export const assemblyTask: Task<NoAnalyses> = {
  id: "presentar",
  title: { "es-PE": "Presentar", en: "Present" },
  icon: "projector",
  Screen: AssemblyScreen,
};
