import { expect, test } from "vitest";
import {
  formatBytes,
  formatDistance,
  formatHectares,
  formatHectaresFigure,
  formatMetres,
  formatPercent,
} from "./format-measure.ts";

test("hectares", () => {
  expect(formatHectares(184207)).toBe("18.4207 ha");
  expect(formatHectares(321248700, 2)).toBe("32,124.87 ha");
  expect(formatHectares(0)).toBe("0.0000 ha");
  expect(formatHectares(0.4)).toBe("< 0.0001 ha");
  expect(formatHectares(0.5)).toBe("0.0001 ha");
  expect(formatHectaresFigure(13299)).toBe("1.3299");
});

test("metres", () => {
  expect(formatMetres(73.92)).toBe("73.9 m");
  expect(formatMetres(-29.4, 0)).toBe("-29 m");
  expect(formatMetres(-0.01)).toBe("0.0 m");
  expect(formatMetres(0.01)).toBe("< 0.1 m");
  expect(formatMetres(1500, 0)).toBe("1,500 m");
});

test("round distances change to kilometres", () => {
  expect(formatDistance(500)).toBe("500 m");
  expect(formatDistance(1000)).toBe("1 km");
  expect(formatDistance(2500)).toBe("2.5 km");
  expect(formatDistance(1234)).toBe("1.23 km");
});

test("a part is neither nothing nor the whole", () => {
  expect(formatPercent(0.052)).toBe("5.2%");
  expect(formatPercent(0)).toBe("0.0%");
  expect(formatPercent(1)).toBe("100.0%");
  expect(formatPercent(0.0001)).toBe("< 0.1%");
  expect(formatPercent(0.99996)).toBe("> 99.9%");
  expect(formatPercent(0.999)).toBe("99.9%");
});

test("bytes", () => {
  expect(formatBytes(812)).toBe("812 B");
  expect(formatBytes(1234)).toBe("1.2 kB");
  expect(formatBytes(38_200_000)).toBe("38 MB");
  expect(formatBytes(999_600)).toBe("1.0 MB");
});
