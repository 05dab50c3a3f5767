import type { SlideSource } from "../../tasks/slide-source.ts";
import type { Task } from "../../tasks/task.ts";
import type { pageAnalyses } from "../page-analyses.ts";
import { TASKS } from "../tasks.ts";

type Source = SlideSource<typeof pageAnalyses>;

let coming: Promise<ReadonlyMap<string, Source>> | null = null;

/** What every task can bring to an assembly, by task; fetched with the first story that is opened. */
export const slideSources = (): Promise<ReadonlyMap<string, Source>> => {
  const tasks: readonly Task<typeof pageAnalyses>[] = TASKS;
  const fetched = tasks.map(async ({ id, slides }) => [id, await slides?.()] as const);
  coming ??= Promise.all(fetched).then(
    (all) => new Map(all.flatMap(([id, source]) => (source ? [[id, source] as const] : []))),
  );
  coming.catch(() => {
    coming = null;
  });
  return coming;
};
