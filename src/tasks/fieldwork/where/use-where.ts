import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { type PreparedLimit, prepareLimit } from "../../../answers/overlap/prepared-limit.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Documents } from "../../../domain/documents.ts";
import type { Fix } from "../../../position/fix.ts";
import { type LocatingWish, locating } from "../../../position/locating.ts";
import { type ReceiverState, receiver } from "../../../position/receiver.ts";
import type { Jump, JumpEnd } from "../../../position/settle-fix.ts";
import { settling } from "../../../position/settling.ts";
import { type WhereInArea, whereInArea } from "../../../position/where-in-area.ts";
import type { ViewState } from "../../view-state.ts";

/** Seconds after which a position is told to be old; one that stands still may be given no other for some time. */
const OLD_S = { precise: 30, sparing: 90 } as const;

/** Seconds for which it is told how a jump ended. */
const ENDED_S = 60;

/** How often the age of a position is looked at, ms. */
const LOOK_MS = 5000;

export interface AreaWhere {
  readonly area: Dataset<"areas">;
  /** null where the position is too far from it for a figure. */
  readonly where: WhereInArea | null;
}

/** Where the device is, against the areas that are open. */
export interface Where {
  readonly wish: LocatingWish;
  readonly state: ReceiverState;
  /** The last position that counts, be it old; null while none does. */
  readonly fix: Fix | null;
  /** Newer ones contradict it: no side is told until it is known which are right. */
  readonly jump: Jump | null;
  /** How such a jump ended, for a while after it. */
  readonly ended: JumpEnd | null;
  /** Seconds since it came; `old` where that is too long, or the receiver can give no other. */
  readonly ageS: number;
  readonly old: boolean;
  /** The area that is compared with elsewhere first. Empty without a position, and while it is in doubt. */
  readonly areas: readonly AreaWhere[];
}

const prepared = new WeakMap<Dataset<"areas">, PreparedLimit>();

/** Prepared once per data set: a limit of a thousand corners takes a phone a moment. */
const limitOf = (area: Dataset<"areas">): PreparedLimit => {
  const known = prepared.get(area) ?? prepareLimit(area.geometry, area.crs);
  prepared.set(area, known);
  return known;
};

const NO_AREAS: readonly AreaWhere[] = [];

/** The areas, the one the overlap is shown against first. */
const inOrder = (
  areas: Documents["areas"],
  view: Pick<ViewState, "get">,
): readonly Dataset<"areas">[] => {
  const chosen = view.get("area") ?? view.get("areas")?.split(",")[0];
  const first = areas.find(({ id }) => id === chosen);
  return first ? [first, ...areas.filter((area) => area !== first)] : areas;
};

/** A clock that goes only while it is looked at. */
const useNow = (on: boolean): number => {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!on) return;
    const timer = setInterval(() => setNow(performance.now()), LOOK_MS);
    return () => clearInterval(timer);
  }, [on]);
  return now;
};

/** `anyway`: also where nobody wished to be located, while something else holds the receiver. */
export const useWhere = (
  documents: Documents,
  view: Pick<ViewState, "get">,
  anyway = false,
): Where => {
  const state = useSyncExternalStore(receiver.subscribe, receiver.state);
  const wish = useSyncExternalStore(locating.subscribe, locating.state);
  const settled = useSyncExternalStore(settling.subscribe, settling.state);
  const fix = settled.place?.fix ?? null;
  const shown = wish.on || anyway ? fix : null;
  const jump = shown === null ? null : settled.jump;
  const jumped = jump !== null;
  const now = useNow(shown !== null);
  const ageS = shown === null ? 0 : Math.max(0, (now - shown.arrived) / 1000);
  const order = inOrder(documents.areas, view);
  const key = order.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the areas or their order changed.
  const areas = useMemo(
    () =>
      shown === null || jumped
        ? NO_AREAS
        : order.map((area) => {
            const { area: limit, plane } = limitOf(area);
            return { area, where: whereInArea(shown, limit, plane) };
          }),
    [shown, jumped, documents.areas, key],
  );
  const { ended } = settled;
  const told = shown !== null && ended !== null && (now - ended.arrived) / 1000 < ENDED_S;
  return {
    ...{ wish, state, fix: shown, jump, ended: told ? ended : null, ageS, areas },
    old:
      shown !== null &&
      ((state.kind === "lost" && state.why !== "timeout") || ageS > OLD_S[wish.mode]),
  };
};
