import { foldName } from "../../../../domain/varieties/fold-name.ts";
import { CUP_CLASSES, type Variety, YIELD_CLASSES } from "../../../../domain/varieties/variety.ts";
import { CHIPS, type ChipId } from "./catalogue-view.ts";

/** The attribute a chip looks at: chips of one attribute widen each other, chips of different ones narrow. */
const ATTRIBUTE: Readonly<Record<ChipId, keyof Variety>> = {
  roya: "rust",
  bajo: "stature",
  alto: "stature",
  taza: "cup",
  rinde: "yieldClass",
  nematodos: "nematodes",
};

const LETS: Readonly<Record<ChipId, (variety: Variety) => boolean>> = {
  roya: ({ rust }) => rust === "resistant",
  bajo: ({ stature }) => stature === "compact",
  alto: ({ stature }) => stature === "tall",
  taza: ({ cup }) => cup !== null && CUP_CLASSES.indexOf(cup) >= CUP_CLASSES.indexOf("very good"),
  rinde: ({ yieldClass }) =>
    yieldClass !== null && YIELD_CLASSES.indexOf(yieldClass) >= YIELD_CLASSES.indexOf("high"),
  nematodos: ({ nematodes }) => nematodes === "resistant",
};

/** True where a variety passes the pressed chips and its name has what is searched. What the catalogue does not say passes no chip. */
export const passes = (variety: Variety, chips: readonly ChipId[], search: string): boolean => {
  const attributes = new Set(chips.map((chip) => ATTRIBUTE[chip]));
  return (
    foldName(variety.name).includes(foldName(search)) &&
    [...attributes].every((attribute) =>
      chips.some((chip) => ATTRIBUTE[chip] === attribute && LETS[chip](variety)),
    )
  );
};

/** How many of these varieties each chip alone lets through. */
export const chipCounts = (varieties: readonly Variety[]): Readonly<Record<ChipId, number>> =>
  Object.fromEntries(CHIPS.map((chip) => [chip, varieties.filter(LETS[chip]).length])) as Record<
    ChipId,
    number
  >;

/** How many are held back only because the catalogue does not say what a pressed chip asks. */
export const notSaid = (
  varieties: readonly Variety[],
  chips: readonly ChipId[],
  search: string,
): number =>
  varieties.filter(
    (variety) =>
      !passes(variety, chips, search) &&
      passes(
        variety,
        chips.filter((chip) => variety[ATTRIBUTE[chip]] !== null),
        search,
      ),
  ).length;
