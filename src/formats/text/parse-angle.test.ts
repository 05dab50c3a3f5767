import { expect, test } from "vitest";
import { parseAngle } from "./parse-angle.ts";

test.each([
  [`5°17'24.27"S`, -5.290075],
  [`78° 56' 34,61'' O`, -78.94294722],
  ["S 5 14 49.28", -5.24702222],
  ["-5:19:25.11", -5.32364167],
  ["5º21´17.88” S", -5.35496667],
  ["5°10.54767'S", -5.1757945],
  ["5d7m10.05sS", -5.11945833],
  ["W78° 57’0.41″", -78.95011389],
  ["-5 19 31.4", -5.32538889],
  [`5°14'10.61" Sur`, -5.23628056],
  [`78°58'49.23" Oeste`, -78.98034167],
  ["-5.2", -5.2],
  ["-79.123", -79.123],
  ["5,29 S", -5.29],
  ["78.9°W", -78.9],
  ["5° 17' N", 5.28333333],
])("%j is %d degrees", (text, value) => {
  const read = parseAngle(text);
  expect(read.kind).toBe("angle");
  if (read.kind === "angle") expect(read.value).toBeCloseTo(value, 7);
});

test("minutes and seconds end at 60", () => {
  expect(parseAngle(`5°71'10"S`)).toEqual({ kind: "out-of-range", part: "minutes", amount: 71 });
  expect(parseAngle(`5°18'61"S`)).toEqual({ kind: "out-of-range", part: "seconds", amount: 61 });
});

test("a hemisphere that is not there is told", () => {
  expect(parseAngle("5°18'")).toMatchObject({
    hemisphere: null,
    negative: false,
    sexagesimal: true,
  });
  expect(parseAngle("-5°18'")).toMatchObject({ value: -5.3, negative: true });
});

test.each(["abc", "5°18'3\"4", "N", "5;3"])("%j is no angle", (text) => {
  expect(parseAngle(text)).toEqual({ kind: "none" });
});
