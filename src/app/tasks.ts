import { annexTask } from "../tasks/annex/annex-task.tsx";
import { assemblyTask } from "../tasks/assembly/assembly-task.ts";
import { borerTask } from "../tasks/borer/borer-task.ts";
import { fieldworkTask } from "../tasks/fieldwork/fieldwork-task.ts";
import { overlapTask } from "../tasks/overlap/overlap-task.ts";
import { registerTask } from "../tasks/register/register-task.ts";
import { varietiesTask } from "../tasks/varieties/varieties-task.ts";
import { tripTask } from "./trip/trip-task.ts";

/** The questions, in the order of the tabs. */
export const TASKS = [
  overlapTask,
  borerTask,
  varietiesTask,
  registerTask,
  assemblyTask,
  fieldworkTask,
  annexTask,
  tripTask,
] as const;
