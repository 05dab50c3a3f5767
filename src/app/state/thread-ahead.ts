import { readersAhead } from "./readers-ahead.ts";
import { writersAhead } from "./writers-ahead.ts";

/**
 * Fetches what a worker else loads when first asked: its files are not those of the page, and by then the network may
 * be gone.
 */
export const threadAhead = async (): Promise<null> => {
  await Promise.all([
    readersAhead(),
    writersAhead(),
    import("../hand-over-readings.ts"),
    import("../share/pack-project.ts"),
    import("../share/unpack-project.ts"),
    import("../../answers/overlap/second-look.ts"),
    import("../../answers/overlap/draw-band.ts"),
    import("../../answers/overlap/judge-limit.ts"),
    import("../../answers/register/check-register.ts"),
    import("../../answers/register/pairs/answer-pairs.ts"),
    import("../../answers/register/organic/answer-organic.ts"),
    import("../../answers/register/detective/answer-detective.ts"),
    import("../../answers/register/compare/compare-registers.ts"),
    import("../../tasks/borer/analysis/groups/group-rates.ts"),
    import("../../tasks/borer/analysis/hot-spots/find-hot-spots.ts"),
    import("../../tasks/borer/analysis/season/season-rates.ts"),
    import("../../tasks/borer/analysis/season/compare-periods.ts"),
    import("../../tasks/borer/analysis/round/plan-round.ts"),
    import("../../tasks/borer/analysis/join/join-readings.ts"),
    import("../../tasks/varieties/analysis/fit/fit-varieties.ts"),
    import("../../tasks/varieties/analysis/trial/analyse-trial.ts"),
  ]);
  return null;
};
