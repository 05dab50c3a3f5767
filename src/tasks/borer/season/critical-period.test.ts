import { describe, expect, it } from "vitest";
import {
  criticalPeriod,
  harvestPlaces,
  parseDay,
  placeInCampaign,
  writeDay,
} from "./critical-period.ts";

describe("criticalPeriod", () => {
  it("starts 120 days after flowering and lasts until the harvest", () => {
    const { start, from, to, inHarvest } = criticalPeriod({ year: 2025, month: 10, day: 5 });
    expect(writeDay(start)).toBe("2026-02-02");
    expect(from).toBeCloseTo(4 + 1 / 28, 9);
    expect(to).toBe(6);
    expect(inHarvest).toBe(false);
  });

  it("counts 29 February", () => {
    expect(writeDay(criticalPeriod({ year: 2023, month: 11, day: 5 }).start)).toBe("2024-03-04");
    expect(writeDay(criticalPeriod({ year: 2024, month: 11, day: 5 }).start)).toBe("2025-03-05");
  });

  it("has no length where the harvest has begun", () => {
    const { from, to, inHarvest } = criticalPeriod({ year: 2025, month: 12, day: 20 });
    expect(inHarvest).toBe(true);
    expect(from).toBe(to);
  });
});

describe("places in the coffee year", () => {
  it("counts months from 1 October", () => {
    expect(placeInCampaign({ year: 2025, month: 10, day: 1 })).toBe(0);
    expect(placeInCampaign({ year: 2026, month: 1, day: 1 })).toBe(3);
    expect(placeInCampaign({ year: 2026, month: 9, day: 30 })).toBeCloseTo(11 + 29 / 30, 9);
    expect(harvestPlaces()).toEqual([6, 12]);
  });
});

describe("parseDay", () => {
  it("takes days of the calendar only", () => {
    expect(parseDay("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
    for (const wrong of [null, "", "2025-02-29", "2025-13-01", "2025-2-1", "0025-10-05", "x"]) {
      expect(parseDay(wrong)).toBeNull();
    }
  });
});
