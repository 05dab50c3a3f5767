import { describe, expect, it } from "vitest";
import type { MonthRate } from "../analysis/season/season-answer.ts";
import { readDay } from "../model/borer-period.ts";
import { seasonMarks } from "./season-marks.ts";
import { seasonPlaces, seasonSeries } from "./season-series.ts";
import { suggestedPair } from "./suggested-pair.ts";

const month = (year: number, of: number, campaign: string, rate: number | null): MonthRate =>
  ({
    year,
    month: of,
    place: (of + 2) % 12,
    campaign,
    rate,
    interval: rate === null ? null : [rate - 1, rate + 1],
    events: 3,
    exposure: 60,
  }) as MonthRate;

describe("seasonSeries", () => {
  it("draws the campaign looked at solid, and leaves a month without a rate as a gap", () => {
    const months = [
      month(2025, 3, "2025", 4),
      month(2025, 11, "2026", 1),
      month(2026, 2, "2026", null),
    ];
    const series = seasonSeries(months, "2026", "ramas", "es-PE");
    expect(series.map(({ label, emphasis }) => [label, emphasis])).toEqual([
      ["2025", "past"],
      ["2026", "main"],
    ]);
    expect(series[1]?.points).toEqual([
      { at: 1, value: 1, low: 0, high: 2, stands: "3 de 60 frutos" },
      { at: 4, value: null, low: null, high: null, stands: "3 de 60 frutos" },
    ]);
  });

  it("parts a campaign that lies in two coffee years", () => {
    const months = [month(2025, 3, "A", 4), month(2026, 3, "A", 2)];
    const series = seasonSeries(months, "A", "ramas", "es-PE");
    expect(series.map(({ label, emphasis }) => [label, emphasis])).toEqual([
      ["A (2025)", "past"],
      ["A (2026)", "main"],
    ]);
  });

  it("begins the year in October", () => {
    expect(
      seasonPlaces("es-PE")
        .map(({ label }) => label)
        .join(" "),
    ).toBe("oct nov dic ene feb mar abr may jun jul ago set");
  });
});

describe("seasonMarks", () => {
  const words = { harvest: "cosecha", critical: "crítico", flowering: "floración" };

  it("marks no critical period that nobody gave a flowering for", () => {
    const { spans, marks } = seasonMarks(null, words);
    expect(spans.map(({ id, from, to }) => [id, from, to])).toEqual([["harvest", 5.5, 11.5]]);
    expect(marks).toEqual([]);
  });

  it("marks it from the 120th day to the harvest", () => {
    const { spans, marks } = seasonMarks(readDay("2025-10-01"), words);
    const critical = spans.find(({ id }) => id === "critical");
    // 29 January: the middle of January is place 3.
    expect(critical?.from).toBeCloseTo(2.5 + 28 / 31, 9);
    expect(critical?.to).toBe(5.5);
    expect(marks[0]?.at).toBe(-0.5);
  });
});

describe("suggestedPair", () => {
  const choices = {
    campaigns: ["2024", "2025"],
    months: [{ year: 2024, month: 3, campaign: "2024", readings: 5 }],
  };

  it("is the same a campaign before, where there is one", () => {
    expect(suggestedPair({ kind: "campaign", campaign: "2025" }, choices)?.[0]).toEqual({
      kind: "campaign",
      campaign: "2024",
    });
    expect(suggestedPair({ kind: "campaign", campaign: "2024" }, choices)).toBeNull();
    expect(suggestedPair({ kind: "month", year: 2025, month: 3 }, choices)?.[0]).toEqual({
      kind: "month",
      year: 2024,
      month: 3,
    });
    expect(suggestedPair({ kind: "month", year: 2025, month: 4 }, choices)).toBeNull();
    expect(suggestedPair({ kind: "all" }, choices)).toBeNull();
    const months = [...choices.months, { year: 2025, month: 3, campaign: "2025", readings: 5 }];
    expect(suggestedPair({ kind: "all" }, { ...choices, months })).toEqual([
      { kind: "month", year: 2024, month: 3 },
      { kind: "month", year: 2025, month: 3 },
    ]);
  });
});
