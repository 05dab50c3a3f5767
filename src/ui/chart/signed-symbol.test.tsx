// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { SignedClass } from "./band-strip-props.ts";
import { SignedSymbol } from "./signed-symbol.tsx";

afterEach(cleanup);

const lines = (value: SignedClass) => {
  render(<SignedSymbol value={value} name="celda" />);
  const group = screen.getByRole("img", { name: "celda" }).querySelector("g path");
  cleanup();
  return {
    count: group?.getAttribute("d")?.split("M").length ?? 0,
    slanted: group?.hasAttribute("transform") ?? false,
  };
};

test("closer lines are more certain; slanted is high, level is low, none is neither", () => {
  expect(lines(3).count).toBeGreaterThan(lines(2).count);
  expect(lines(2).count).toBeGreaterThan(lines(1).count);
  expect([lines(3), lines(1)].map((l) => l.slanted)).toEqual([true, true]);
  expect([lines(-3), lines(-1)].map((l) => l.slanted)).toEqual([false, false]);
  expect(lines(-3).count).toBe(lines(3).count);
  expect(lines(0).count).toBe(0);
  expect(lines(null).count).toBe(0);
});
