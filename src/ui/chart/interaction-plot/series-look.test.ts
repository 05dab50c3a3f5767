import { expect, test } from "vitest";
import { seriesLook } from "./series-look.ts";

test("forty series are told apart without colour", () => {
  const looks = Array.from({ length: 40 }, (_, order) => {
    const { shape, filled, dash } = seriesLook(order);
    return `${shape} ${filled} ${dash}`;
  });
  expect(new Set(looks).size).toBe(40);
});

test("a series keeps its look", () => {
  expect(seriesLook(41).shape).toBe(seriesLook(1).shape);
  expect(seriesLook(3)).toEqual(seriesLook(3));
});
