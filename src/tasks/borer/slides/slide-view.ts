import type { ViewState } from "../../view-state.ts";
import { type BorerView, readBorerView, writeBorerView } from "../model/borer-view.ts";

/** What of the screen's choices a slide honours: readings, period, thresholds, how hot spots are found; never a selection. */
const HONOURED = [
  "method",
  "period",
  "organisation",
  "district",
  "hamlet",
  "threshold",
  "trapThreshold",
  "unit",
  "band",
  "rate",
  "leastExposure",
  "leastNeighbours",
  "permutations",
  "seed",
] as const satisfies readonly (keyof BorerView)[];

export type SlideView = Pick<BorerView, (typeof HONOURED)[number]>;

const LONGEST = 400;

export const readSlideView = (view: Pick<ViewState, "get">): SlideView => {
  const read = readBorerView({
    get: (key) => {
      const value = view.get(key);
      return value !== null && value.length <= LONGEST ? value : null;
    },
  });
  return Object.fromEntries(HONOURED.map((field) => [field, read[field]])) as unknown as SlideView;
};

/** The part of an address that a slide is kept with. */
export const slideKeys = (view: Pick<ViewState, "get">): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(writeBorerView(readSlideView(view))).flatMap(([key, value]) =>
      value === null ? [] : [[key, value]],
    ),
  );
