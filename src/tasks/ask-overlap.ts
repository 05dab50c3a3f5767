import { joinResults } from "../answers/overlap/join-results.ts";
import type { OverlapAnalyses } from "../answers/overlap/overlap-analyses.ts";
import type { OverlapQuery } from "../answers/overlap/query.ts";
import type { OverlapResult } from "../answers/overlap/result.ts";
import { slicePlots } from "../answers/overlap/slice-plots.ts";
import type { AnalysisClient, RunOptions } from "../worker/analysis-client.ts";

/** Plots per question: small enough for smooth progress and quick cancelling, large enough to be worth a message. */
const SLICE = 4000;

const sliceEdges = (count: number): readonly (readonly [number, number])[] => {
  const edges: [number, number][] = [];
  for (let from = 0; from < count; from += SLICE) edges.push([from, Math.min(count, from + SLICE)]);
  return edges.length > 0 ? edges : [[0, 0]];
};

export interface AskOptions extends RunOptions {
  /** Hears the first answer, before it is complete. */
  readonly onFirst?: (result: OverlapResult) => void;
  /** The first answer is enough: how sure it is is not asked, in half the time. */
  readonly firstOnly?: boolean;
}

/** On few cores a thread at work slows the page: the first answer is drawn before it goes on, or half a second has gone. */
const quiet = (): Promise<unknown> =>
  new Promise((resolve) =>
    "requestIdleCallback" in globalThis
      ? requestIdleCallback(resolve, { timeout: 500 })
      : resolve(undefined),
  );

/**
 * Asks the thread pool about a whole register, slice by slice: the answer first, then how sure it is.
 * Progress counts plots.
 */
export const askOverlap = async (
  analyses: AnalysisClient<OverlapAnalyses>,
  query: OverlapQuery,
  areaKey: string,
  { signal, onProgress, onFirst, firstOnly = false }: AskOptions = {},
): Promise<OverlapResult> => {
  const count = query.plots.type.length;
  let done = 0;
  const ask = async (complete: boolean): Promise<OverlapResult> => {
    const slices = sliceEdges(count).map(async ([from, to]) => {
      const plots = slicePlots(query.plots, from, to);
      const result = await analyses.run(
        "overlap",
        { ...query, plots, complete, areaKey: `${areaKey} ${query.tolerance}` },
        signal ? { signal } : {},
      );
      done += (to - from) / 2;
      onProgress?.(Math.floor(done), count);
      return result;
    });
    return joinResults(await Promise.all(slices));
  };
  const first = await ask(false);
  onFirst?.(first);
  if (firstOnly) return first;
  await quiet();
  return ask(true);
};
