import { create } from "zustand";
import { remember, remembered } from "../../i18n/remembered.ts";
import { nextTimes, TIMES, type Times } from "../../map/own-basemap/relief-steps.ts";

interface ReliefState {
  /** The basemap whose heights lift the ground; null while the map is flat. */
  readonly id: string | null;
  readonly times: Times;
}

/** Kept on this device, as the archives are: an address goes to people who have none of them. */
const KEPT = "relieve";

const kept = (): ReliefState => {
  const [times, id] = (remembered(KEPT) ?? "").split(" ");
  return { id: id || null, times: TIMES.find((value) => `${value}` === times) ?? 1 };
};

export const useRelief = create<ReliefState>(kept);

useRelief.subscribe(({ id, times }) => remember(KEPT, `${times} ${id ?? ""}`));

export const liftGround = (id: string, lifted: boolean): void =>
  useRelief.setState({ id: lifted ? id : null });

export const drawHeights = (times: Times): void => useRelief.setState({ times });

export const drawNextHeights = (): void => drawHeights(nextTimes(useRelief.getState().times));
