import type { TaskContext } from "../task.ts";
import type { VarietiesAnalyses } from "./analysis/varieties-analyses.ts";

export type VarietiesContext = TaskContext<VarietiesAnalyses>;
