import { useEffect, useRef } from "react";
import type { Work } from "./use-making.ts";

/** Whose turn it is to draw: two at once would only slow each other on a small device. */
export interface Turn {
  /** Another is at work. */
  readonly taken: boolean;
  readonly take: (works: boolean) => void;
}

/** Holds the turn while this works. */
export const useTurn = (turn: Turn, { kind }: Work<unknown>): void => {
  const latest = useRef(turn);
  latest.current = turn;
  const works = kind === "working";
  useEffect(() => latest.current.take(works), [works]);
};
