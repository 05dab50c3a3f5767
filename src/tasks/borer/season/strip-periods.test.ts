import { describe, expect, it } from "vitest";
import { campaignOf, periodForGrain, stripPeriods } from "./strip-periods.ts";

const months = [
  { year: 2024, month: 11, campaign: "2025", exposure: 600 },
  { year: 2025, month: 2, campaign: "2025", exposure: 0 },
  { year: 2025, month: 10, campaign: "2026", exposure: 1200 },
  { year: 2026, month: 3, campaign: "2026", exposure: 1 },
];

describe("stripPeriods", () => {
  it("gives every coffee year its twelve months, October first", () => {
    const periods = stripPeriods("month", months, { kind: "all" }, false, "es-PE");
    expect(periods).toHaveLength(24);
    expect(periods[0]).toMatchObject({ id: "2024-10", label: "oct", amount: 0, group: "2025" });
    expect(periods[1]).toMatchObject({ id: "2024-11", amount: 600, amountText: "600 frutos" });
    expect(periods[17]).toMatchObject({
      id: "2026-03",
      name: "marzo de 2026",
      amountText: "1 fruto",
      group: "2026",
    });
    expect(periods[23]?.id).toBe("2026-09");
  });

  it("adds up campaigns and all dates", () => {
    const campaigns = stripPeriods("campaign", months, { kind: "all" }, false, "es-PE");
    expect(campaigns.map(({ id, name, amount }) => [id, name, amount])).toEqual([
      ["c-2025", "Campaña 2025", 600],
      ["c-2026", "Campaña 2026", 1201],
    ]);
    const [all] = stripPeriods("all", months, { kind: "all" }, true, "en");
    expect(all).toMatchObject({ id: "todo", name: "All dates", amountText: "1,801 trap-days" });
  });
});

describe("periodForGrain", () => {
  it("stays in the campaign looked at, at its last month with a count", () => {
    expect(periodForGrain("month", { kind: "campaign", campaign: "2025" }, months)).toEqual({
      kind: "month",
      year: 2024,
      month: 11,
    });
    expect(periodForGrain("campaign", { kind: "month", year: 2025, month: 10 }, months)).toEqual({
      kind: "campaign",
      campaign: "2026",
    });
    expect(periodForGrain("month", { kind: "all" }, months)).toMatchObject({
      year: 2026,
      month: 3,
    });
    expect(periodForGrain("month", { kind: "all" }, [])).toBeNull();
    expect(campaignOf({ kind: "all" }, months)).toBeNull();
  });
});
