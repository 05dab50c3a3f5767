import type { Analysis } from "../../../domain/analysis.ts";
import type { GroupAnswer, GroupQuery } from "./groups/group-answer.ts";
import type { HotSpotAnswer } from "./hot-spots/hot-spot-answer.ts";
import type { HotSpotQuery } from "./hot-spots/hot-spot-query.ts";
import type { JoinAnswer, JoinQuery } from "./join/join-answer.ts";
import type { RoundAnswer, RoundQuery } from "./round/round-answer.ts";
import type { CompareAnswer, CompareQuery } from "./season/compare-answer.ts";
import type { SeasonAnswer, SeasonQuery } from "./season/season-answer.ts";

/** What this task asks of a thread, by name. */
export type BorerAnalyses = {
  readonly borerGroups: Analysis<GroupQuery, GroupAnswer>;
  readonly borerHotSpots: Analysis<HotSpotQuery, HotSpotAnswer>;
  readonly borerSeason: Analysis<SeasonQuery, SeasonAnswer>;
  readonly borerCompare: Analysis<CompareQuery, CompareAnswer>;
  readonly borerRound: Analysis<RoundQuery, RoundAnswer>;
  readonly borerJoin: Analysis<JoinQuery, JoinAnswer>;
};

/** Each loads its own code when it is asked for the first time. */
export const borerAnalyses: BorerAnalyses = {
  borerGroups: async (question) => (await import("./groups/group-rates.ts")).groupRates(question),
  borerHotSpots: async (question, context) =>
    (await import("./hot-spots/find-hot-spots.ts")).findHotSpots(question, context),
  borerSeason: async (question) => (await import("./season/season-rates.ts")).seasonRates(question),
  borerCompare: async (question) =>
    (await import("./season/compare-periods.ts")).comparePeriods(question),
  borerRound: async (question) => (await import("./round/plan-round.ts")).planRound(question),
  borerJoin: async (question) => (await import("./join/join-readings.ts")).joinReadings(question),
};
