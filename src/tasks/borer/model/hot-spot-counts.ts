import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";

/** From this class on (q <= 0.05) a unit counts as a hot or cold spot. */
const CALLED = 2;

export interface HotSpotCounts {
  readonly hot: number;
  readonly cold: number;
}

/** Units called hot or cold at q <= 0.05, after holding back. */
export const hotSpotCounts = ({ classShown }: Pick<HotSpotAnswer, "classShown">): HotSpotCounts => {
  let [hot, cold] = [0, 0];
  for (const code of classShown) {
    if (code >= CALLED) hot += 1;
    // -128 stands for no z.
    else if (code <= -CALLED && code >= -3) cold += 1;
  }
  return { hot, cold };
};
