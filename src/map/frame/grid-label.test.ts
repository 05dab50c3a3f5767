import { expect, test } from "vitest";
import { gridLabel } from "./grid-label.ts";

const written = (value: number, interval: number, first: "E" | "N" | null = null): string => {
  const { before, principal, after } = gridLabel(value, interval, first);
  return `${before}|${principal}|${after}`;
};

test("eastings and northings stress the kilometres", () => {
  expect(written(685_000, 5000)).toBe("6|85|");
  expect(written(9_440_000, 5000)).toBe("94|40|");
  expect(written(700_000, 5000)).toBe("7|00|");
});

test("the first label of a side is written out", () => {
  expect(written(680_000, 5000, "E")).toBe("6|80|000 mE");
  expect(written(9_423_000, 1000, "N")).toBe("94|23|000 mN");
});

test("squares under a kilometre need their metres", () => {
  expect(written(707_900, 100)).toBe("7|07|900");
  expect(written(707_000, 100)).toBe("7|07|000");
});

test("near the edge of a zone there are no hundreds", () => {
  expect(written(95_000, 5000)).toBe("|95|");
});
