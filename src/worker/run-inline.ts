import type { Analysis } from "../domain/analysis.ts";
import type { Job } from "./job.ts";
import type { AnalysisRegistry } from "./registry.ts";

/** Lets the page paint before work that will hold its thread. */
const breathe = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs `job` on this thread with the same function a worker would run. Cancelling works between its steps only. */
export async function runInline(
  load: () => AnalysisRegistry | Promise<AnalysisRegistry>,
  job: Job,
): Promise<void> {
  await breathe();
  if (job.context.signal.aborted) return;
  try {
    const registry = await load();
    const analysis = registry[job.name] as Analysis<unknown, unknown> | undefined;
    if (!analysis) throw new Error(`No analysis is called "${job.name}"`);
    job.resolve(await analysis(job.question, job.context));
  } catch (error) {
    job.reject(error);
  }
}
