import { expect, test } from "vitest";
import { formatDate, formatDateTimeLima } from "./format-date.ts";

test("a day without an hour stays that day", () => {
  expect(formatDate("2026-11-24", "es-PE")).toBe("24/11/2026");
  expect(formatDate("2026-11-24", "en")).toBe("2026-11-24");
});

test("an instant is told in Lima, whatever the clock of this machine", () => {
  const instant = new Date("2026-11-25T02:05:00Z");
  expect(formatDate(instant, "es-PE")).toBe("24/11/2026");
  expect(formatDateTimeLima(instant, "es-PE")).toBe("24/11/2026, 21:05");
  expect(formatDateTimeLima("2026-11-25T05:00:00Z", "en")).toBe("2026-11-25, 00:00");
});

test("what is no date is not shown as one", () => {
  expect(formatDate("mar-14", "es-PE")).toBe("–");
  expect(formatDate("padrón", "es-PE")).toBe("–");
  expect(formatDateTimeLima("", "en")).toBe("–");
});
