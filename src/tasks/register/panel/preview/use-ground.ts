import { useEffect, useState } from "react";
import type { BaseLines } from "../../../../map/lines/base-lines.ts";
import { degreesAround, type Ground, groundUnder } from "./ground.ts";
import { type Plan, shownBounds } from "./plan.ts";

const BASE = "tiles/base.pmtiles";
/** Beyond a square of this side the base sheet has nothing to show, m. */
const WIDEST = 400_000;

/** Streams and places under a drawing; null until they are there, and where they do not come. */
export const useGround = (plan: Plan | null): Ground | null => {
  const [ground, setGround] = useState<{ readonly plan: Plan; readonly ground: Ground } | null>(
    null,
  );
  useEffect(() => {
    if (plan === null || plan.size / plan.scale > WIDEST) return;
    let gone = false;
    const url = new URL(BASE, document.baseURI).href;
    const read = async (): Promise<BaseLines> => {
      const { readBaseLines } = await import("../../../../map/lines/base-lines.ts");
      return readBaseLines(url, degreesAround(shownBounds(plan)));
    };
    read().then(
      (lines) => {
        if (!gone) setGround({ plan, ground: groundUnder(lines, plan) });
      },
      // Without the base sheet the drawing stands alone.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [plan]);
  return ground !== null && ground.plan === plan ? ground.ground : null;
};
