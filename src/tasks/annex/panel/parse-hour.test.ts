import { expect, test } from "vitest";
import { parseHour } from "./parse-hour.ts";

test("an hour as people type it", () => {
  for (const text of ["9:05", "09:05", "0905", "9.05", " 9h05 "])
    expect(parseHour(text)).toBe("09:05");
  expect(parseHour("23:59")).toBe("23:59");
  for (const text of ["", "24:00", "9", "9:5", "10:75", "10:42:00", "diez"])
    expect(parseHour(text)).toBeNull();
});
