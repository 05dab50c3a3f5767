// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ClassClock } from "./class-clock.tsx";

afterEach(cleanup);

const shapes = (value: number | null, of?: number) => {
  render(<ClassClock value={value} name="clase" {...(of !== undefined && { of })} />);
  const clock = screen.getByRole("img", { name: "clase" });
  const wedge = clock.querySelector("path");
  const full = clock.querySelector("circle[fill]");
  cleanup();
  return { wedge: wedge?.getAttribute("d"), fill: (wedge ?? full)?.getAttribute("fill") };
};

test("empty, quarter, half, three quarters, full, each with its step of the ramp", () => {
  expect(shapes(0)).toEqual({ wedge: undefined, fill: undefined });
  expect(shapes(1)).toEqual({ wedge: "M0 0V-8A8 8 0 0 1 8.000 -0.000Z", fill: "var(--ramp1)" });
  expect(shapes(2)).toEqual({ wedge: "M0 0V-8A8 8 0 0 1 0.000 8.000Z", fill: "var(--ramp2)" });
  expect(shapes(3)).toEqual({ wedge: "M0 0V-8A8 8 0 1 1 -8.000 0.000Z", fill: "var(--ramp3)" });
  expect(shapes(4)).toEqual({ wedge: undefined, fill: "var(--ramp4)" });
});

test("other numbers of classes share the circle and the ramp", () => {
  expect(shapes(1, 3)).toEqual({ wedge: "M0 0V-8A8 8 0 0 1 0.000 8.000Z", fill: "var(--ramp2)" });
  expect(shapes(1, 9).fill).toBe("var(--ramp1)");
  expect(shapes(8, 9).fill).toBe("var(--ramp4)");
});

test("nothing to class is bare", () => {
  expect(shapes(null)).toEqual({ wedge: undefined, fill: undefined });
});
