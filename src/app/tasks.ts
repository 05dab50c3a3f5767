import { borerTask } from "../tasks/borer/borer-task.ts";
import { overlapTask } from "../tasks/overlap/overlap-task.ts";
import { registerTask } from "../tasks/register/register-task.ts";

/** The questions, in the order of the tabs. */
export const TASKS = [overlapTask, borerTask, registerTask] as const;
