import type { ViewState } from "../../view-state.ts";

/** What the person changed in the proposed round; a link restores it. */
export interface RoundChoice {
  /** Sectors put in or taken out against the proposal, by name. */
  readonly toggled: readonly string[];
  /** Sector the round begins with; null for the shortest path. */
  readonly start: string | null;
}

/** Keys of the address: names apart by "~", each percent-encoded. */
const TOGGLED = "ronda";
const START = "rdesde";

const encode = (name: string): string => encodeURIComponent(name).replaceAll("~", "%7E");

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** A name may be empty (readings that name no sector), so a mark stands before each: "_", "_El%20Sauce". */
const MARK = "_";

export const readRoundChoice = (view: Pick<ViewState, "get">): RoundChoice => {
  const names = (view.get(TOGGLED) ?? "")
    .split("~")
    .filter((part) => part.startsWith(MARK))
    .map((part) => decode(part.slice(1)))
    .filter((name) => name !== null);
  const start = view.get(START);
  return {
    toggled: [...new Set(names)],
    start: start?.startsWith(MARK) ? decode(start.slice(1)) : null,
  };
};

/** The choice as keys of the address. */
export const writeRoundChoice = ({
  toggled,
  start,
}: RoundChoice): Record<string, string | null> => ({
  [TOGGLED]:
    toggled.length === 0 ? null : toggled.map((name) => `${MARK}${encode(name)}`).join("~"),
  [START]: start === null ? null : `${MARK}${encode(start)}`,
});

/** The choice with one sector changed over. */
export const toggleSector = (choice: RoundChoice, name: string): RoundChoice => ({
  ...choice,
  toggled: choice.toggled.includes(name)
    ? choice.toggled.filter((one) => one !== name)
    : [...choice.toggled, name],
});
