import { editsOfLog } from "../../domain/register/edits-of-log.ts";
import type { RegisterEdits } from "../../domain/register/register-edits.ts";
import { registerLogs } from "./register-logs.ts";

/** What was changed in a register on this device, by its log alone. */
export const keptEdits = async (id: string): Promise<RegisterEdits> =>
  editsOfLog(await registerLogs.of(id));
