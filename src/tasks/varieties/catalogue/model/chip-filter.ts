import { foldName } from "../../../../domain/varieties/fold-name.ts";
import type { Variety } from "../../../../domain/varieties/variety.ts";
import { filterVariety, type VarietyFilter } from "../../analysis/choose/variety-filter.ts";
import { CHIPS, type ChipId } from "./catalogue-view.ts";

/** What each chip asks. */
const ASKS: Readonly<Record<ChipId, VarietyFilter>> = {
  roya: { rust: ["resistant"] },
  bajo: { stature: "compact" },
  alto: { stature: "tall" },
  taza: { cup: "very good" },
  rinde: { yieldClass: "high" },
  nematodos: { nematodes: ["resistant"] },
};

/** What all pressed chips ask together; both statures are none. */
const chipFilter = (chips: readonly ChipId[]): VarietyFilter => {
  const { stature, ...rest }: VarietyFilter = Object.assign({}, ...chips.map((chip) => ASKS[chip]));
  return stature === undefined || (chips.includes("bajo") && chips.includes("alto"))
    ? rest
    : { ...rest, stature };
};

/** Whether a variety is listed; "not-said" where only the catalogue's silence keeps it out. Names are told apart without accents, case and signs. */
export const chipStanding = (
  variety: Variety,
  chips: readonly ChipId[],
  search: string,
): ReturnType<typeof filterVariety> =>
  foldName(variety.name).includes(foldName(search))
    ? filterVariety(variety, chipFilter(chips))
    : "fails";

/** How many of these varieties each chip alone lets through. */
export const chipCounts = (varieties: readonly Variety[]): Readonly<Record<ChipId, number>> =>
  Object.fromEntries(
    CHIPS.map((chip) => [
      chip,
      varieties.filter((variety) => filterVariety(variety, ASKS[chip]) === "passes").length,
    ]),
  ) as Record<ChipId, number>;
