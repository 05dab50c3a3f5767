import { describe, expect, it } from "vitest";
import { readDay, writeDay } from "../model/borer-period.ts";
import { criticalPeriod, HARVEST, placeInCampaign } from "./critical-period.ts";

const day = (text: string): number => readDay(text) ?? Number.NaN;

describe("criticalPeriod", () => {
  it("starts 120 days after flowering and lasts until the harvest", () => {
    const { start, from, to, inHarvest } = criticalPeriod(day("2025-10-05"));
    expect(writeDay(start)).toBe("2026-02-02");
    expect(from).toBeCloseTo(4 + 1 / 28, 9);
    expect(to).toBe(6);
    expect(inHarvest).toBe(false);
  });

  it("counts 29 February", () => {
    expect(writeDay(criticalPeriod(day("2023-11-05")).start)).toBe("2024-03-04");
    expect(writeDay(criticalPeriod(day("2024-11-05")).start)).toBe("2025-03-05");
  });

  it("has no length where the harvest has begun", () => {
    const { from, to, inHarvest } = criticalPeriod(day("2025-12-20"));
    expect(inHarvest).toBe(true);
    expect(from).toBe(to);
  });
});

describe("placeInCampaign", () => {
  it("counts months from 1 October", () => {
    expect(placeInCampaign(day("2025-10-01"))).toBe(0);
    expect(placeInCampaign(day("2026-01-01"))).toBe(3);
    expect(placeInCampaign(day("2026-04-01"))).toBe(HARVEST[0]);
    expect(placeInCampaign(day("2026-09-30"))).toBeCloseTo(11 + 29 / 30, 9);
  });
});
