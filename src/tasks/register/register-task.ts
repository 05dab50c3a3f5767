import type { Task } from "../task.ts";
import { RegisterScreen } from "./register-screen.tsx";
import { registerTexts } from "./texts.ts";

type NoAnalyses = Readonly<Record<never, never>>;

/** What was read of a file and what was not, before anything is analysed; and what is open. */
export const registerTask: Task<NoAnalyses> = {
  id: "registro",
  title: { "es-PE": registerTexts["es-PE"].tab, en: registerTexts.en.tab },
  icon: "table",
  Screen: RegisterScreen,
};
