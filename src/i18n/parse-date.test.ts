import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDate } from "./format-date.ts";
import { LOCALES } from "./locale.ts";
import { parseDate } from "./parse-date.ts";

test("what is written for a day is read as that day", () => {
  const day = fc.date({
    min: new Date("1900-01-01T00:00:00Z"),
    max: new Date("2199-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.constantFrom(...LOCALES), (date, locale) => {
      const iso = date.toISOString().slice(0, 10);
      expect(parseDate(formatDate(iso, locale), locale)).toEqual({ day: iso });
    }),
    { seed: 4 },
  );
});

test("the day comes first in Spanish, and never the month", () => {
  expect(parseDate("4/10/2025", "es-PE")).toEqual({ day: "2025-10-04" });
  expect(parseDate(" 04-10-2025 ", "es-PE")).toEqual({ day: "2025-10-04" });
  expect(parseDate("10/31/2025", "es-PE")).toEqual({ fault: "no-such-day" });
  expect(parseDate("10/04/2025", "en")).toEqual({ fault: "form" });
});

test.each(["31/04/2025", "29/02/2025", "00/10/2025", "2025-13-01"])("%s is no day", (text) => {
  expect(parseDate(text, "es-PE")).toEqual({ fault: "no-such-day" });
});

test.each(["", "octubre", "04/10", "04/10/25", "04/10/2025 8:00"])(
  "%s is no whole date",
  (text) => {
    expect(parseDate(text, "es-PE")).toEqual({ fault: "form" });
  },
);
