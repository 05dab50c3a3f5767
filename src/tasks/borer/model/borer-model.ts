import type { Dataset } from "../../../domain/dataset.ts";
import type { ReadingColumns } from "../../../domain/readings/reading-columns.ts";
import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { Answered } from "../../use-answer.ts";
import type { GroupAnswer } from "../analysis/groups/group-answer.ts";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import type { JoinAnswer } from "../analysis/join/join-answer.ts";
import type { RoundAnswer } from "../analysis/round/round-answer.ts";
import type { CompareAnswer } from "../analysis/season/compare-answer.ts";
import type { SeasonAnswer } from "../analysis/season/season-answer.ts";
import type { PointTable } from "../analysis/select/point-table.ts";
import type { PresentPeriods } from "../analysis/select/present-periods.ts";
import type { ReadingFilter } from "../analysis/select/reading-filter.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";
import type { BorerSelection } from "./borer-selection.ts";
import type { BorerView } from "./borer-view.ts";

/** What the open sheet has to choose from, for its chosen method. */
export interface BorerChoices {
  /** Methods with readings and how many, most readings first. */
  readonly methods: readonly { readonly method: ReadingMethod; readonly readings: number }[];
  /** Of the chosen method, oldest first. */
  readonly campaigns: readonly string[];
  /** Months with a reading of the chosen method, oldest first. */
  readonly months: PresentPeriods["months"];
  /** Words of the sheet, in filing order. */
  readonly organisations: readonly string[];
  readonly districts: readonly string[];
  readonly hamlets: readonly string[];
}

/**
 * Everything the screen shows: the address, what is open, and the answers. Panels, tables, files and the printed round
 * read nothing else.
 */
export interface BorerModel {
  readonly view: BorerView;
  /** Writes a change into the address; what equals its default is left out. */
  set(patch: Partial<BorerView>): void;
  /** The active sheet; null where none is open, and then all below is null or empty. */
  readonly readings: Dataset<"readings"> | null;
  readonly columns: ReadingColumns | null;
  readonly source: ReadingSource | null;
  readonly choices: BorerChoices;
  /** What is looked at: the view's choices, with the method and period the data propose where nobody chose. */
  readonly filter: ReadingFilter | null;
  /** The threshold of the filter's method: per cent, or insects per trap and day. */
  readonly threshold: number;
  /** Side of the hexagons that all points of the method propose, metres; null without a sheet. */
  readonly proposedSize: number | null;
  /** What is compared where nobody chose: the same in every period, so that months can be held against each other. */
  readonly proposedUnit: "point" | number | null;
  /** The register readings are met with: a sample one only beside sample readings. */
  readonly register: Dataset<"plots"> | null;
  readonly join: Answered<JoinAnswer>;
  /** Points with a reading that passes the filter. */
  readonly points: PointTable | null;
  readonly groups: Answered<GroupAnswer>;
  readonly hotSpots: Answered<HotSpotAnswer>;
  readonly season: Answered<SeasonAnswer>;
  /** Asked only where the view names two periods. */
  readonly comparison: Answered<CompareAnswer>;
  /** Asked only while the round is open. */
  readonly round: Answered<RoundAnswer>;
  /** What is selected, if it exists in what is shown. */
  readonly selection: BorerSelection | null;
  select(selection: BorerSelection | null): void;
  /** What the pointer is over, on the map, in a chart or in a list. */
  readonly hovered: BorerSelection | null;
  hover(selection: BorerSelection | null): void;
}
