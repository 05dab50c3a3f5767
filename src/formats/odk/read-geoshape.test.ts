import { expect, test } from "vitest";
import { RAW_LINE, RAW_POLYGON, RawGeometryBuilder } from "../raw-geometry.ts";
import { firstGeoshapePosition, looksLikeGeoshape, readGeoshape } from "./read-geoshape.ts";

const SHAPE = "-5.31 -78.94 1500 4.5;-5.31 -78.93 0 0; -5.30 -78.93 0 0;-5.31 -78.94 1500 4.5";

test("a drawn shape, latitude first in the cell, longitude first in the geometry", () => {
  const out = new RawGeometryBuilder();
  expect(readGeoshape(SHAPE, out, false)).toBe(RAW_POLYGON);
  out.endFeature(RAW_POLYGON);
  expect([...out.build().coords.slice(0, 4)]).toEqual([-78.94, -5.31, -78.93, -5.31]);
  expect(firstGeoshapePosition(SHAPE)).toEqual([-78.94, -5.31]);
});

test("an open one is a line, a broken one is told", () => {
  const out = new RawGeometryBuilder();
  expect(readGeoshape("-5.31 -78.94;-5.31 -78.93;-5.30 -78.93", out, false)).toBe(RAW_LINE);
  out.dropOpen();
  expect(readGeoshape("-5.31 -78.94;-5.31;-5.30 -78.93", out, false)).toMatchObject({
    code: "row-wkt-broken",
  });
});

test("other cells with semicolons are no shapes", () => {
  expect(looksLikeGeoshape("Caturra; Typica; Bourbon")).toBe(false);
  expect(looksLikeGeoshape("1 2 3")).toBe(false);
});
