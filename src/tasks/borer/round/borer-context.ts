import type { TaskContext } from "../../task.ts";
import type { BorerAnalyses } from "../analysis/borer-analyses.ts";

/** What this task's screen is given. */
export type BorerContext = TaskContext<BorerAnalyses>;
