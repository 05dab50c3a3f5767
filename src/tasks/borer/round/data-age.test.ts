import { describe, expect, it } from "vitest";
import type { PresentPeriods } from "../analysis/select/present-periods.ts";
import { dataAge } from "./data-age.ts";

const months: PresentPeriods["months"] = [
  [2024, 6, "2024"],
  [2026, 2, "2026"],
  [2026, 8, "2026"],
].map(([year, month, campaign]) => ({
  year: Number(year),
  month: Number(month),
  campaign: String(campaign),
  readings: 3,
}));

describe("dataAge", () => {
  it("is old where the sheet has a later month", () => {
    const age = dataAge({ kind: "month", year: 2024, month: 6 }, months, new Date(2024, 6, 3));
    expect(age).toMatchObject({ last: { year: 2024, month: 6 }, later: { month: 8 }, old: true });
  });

  it("is of this week for up to two months after its last reading", () => {
    const at = (month: number) =>
      dataAge({ kind: "campaign", campaign: "2026" }, months, new Date(2026, month, 3));
    expect(at(9)).toMatchObject({ last: { month: 8 }, later: null, old: false });
    expect(at(10)?.old).toBe(true);
  });

  it("takes the months that the days touch", () => {
    // 2026-02-10 to 2026-03-01.
    const days = { kind: "days", from: 20_494, to: 20_513 } as const;
    expect(dataAge(days, months, new Date(2026, 2, 1))?.last).toMatchObject({ month: 2 });
  });

  it("says nothing of readings without a date", () => {
    expect(dataAge({ kind: "all" }, [], new Date())).toBeNull();
    expect(dataAge({ kind: "campaign", campaign: "x" }, months, new Date())).toBeNull();
  });
});
