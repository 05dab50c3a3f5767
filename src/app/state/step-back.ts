import { parseAddress } from "./address.ts";
import { setAddress, steps } from "./use-view.ts";

interface Step {
  readonly opened: string;
}

const isStep = (state: unknown): state is Step =>
  typeof (state as Partial<Step> | null)?.opened === "string";

/**
 * Back and Forward among this page's own steps change what the steps changed: the map's place, the layers and the files
 * in use stay as they are now. An entry that is none of them, such as a pasted link, is taken as it is.
 */
export const followSteps = (): (() => void) => {
  const note = (state: unknown): boolean => {
    if (!isStep(state)) return false;
    for (const key of state.opened.split(",")) if (key !== "") steps.keys.add(key);
    return true;
  };
  // A page that was loaded again stands where its steps had led.
  steps.own = note(window.history.state);
  const onPop = ({ state }: PopStateEvent): void => {
    const before = steps.own;
    steps.own = note(state);
    if (!before || !steps.own) return;
    const there = parseAddress(window.location.hash);
    setAddress(Object.fromEntries([...steps.keys].map((key) => [key, there[key] ?? null])));
  };
  window.addEventListener("popstate", onPop);
  return () => window.removeEventListener("popstate", onPop);
};
