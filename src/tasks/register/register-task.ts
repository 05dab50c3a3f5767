import { lazy } from "react";
import type { SendingAnalyses } from "../../intake/sending/sending-analyses.ts";
import type { Task } from "../task.ts";
import type { RegisterAnalyses } from "./analysis/register-analyses.ts";

/** Fetched when first opened: the first screen is another. */
const RegisterScreen = lazy(async () => ({
  default: (await import("./register-screen.tsx")).RegisterScreen,
}));

/** What was read of a file and what was not, before anything is analysed; and what is open. */
export const registerTask: Task<RegisterAnalyses & SendingAnalyses> = {
  id: "registro",
  title: { "es-PE": "Registro", en: "Register" },
  icon: "table",
  Screen: RegisterScreen,
};
