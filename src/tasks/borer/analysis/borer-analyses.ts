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
