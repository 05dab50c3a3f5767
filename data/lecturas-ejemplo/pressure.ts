import type { Pair } from "../plane-17s.ts";
import type { MonitoringPoint } from "./points.ts";
import { SECTORS } from "./sectors.ts";

/** Lower ground is worse: half as much every 500 m, about the level of 1,350 m. */
const heightFactor = (height: number): number => 2 ** ((1350 - height) / 500);

const sectorFactor = ([x, y]: Pair, campaign: number): number =>
  SECTORS.reduce((product, { at, reach, factor, turn }) => {
    const share = Math.exp(-((at[0] - x) ** 2 + (at[1] - y) ** 2) / (2 * reach * reach));
    const whole = factor * (turn?.campaign === campaign ? turn.factor : 1);
    return product * whole ** share;
  }, 1);

const CAMPAIGN_FACTOR: Readonly<Record<number, number>> = { 2024: 0.9, 2025: 1.2, 2026: 1.1 };

/** Relative infestation of a point in a campaign: 1 is the province's middle at 1,350 m. */
export const pressureOn = (point: MonitoringPoint, campaign: number): number =>
  heightFactor(point.height) * sectorFactor(point.at, campaign) * (CAMPAIGN_FACTOR[campaign] ?? 1);
