// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Waffle, type WaffleCategory } from "./waffle.tsx";

afterEach(cleanup);

const draw = (inside: number, outside: number) => {
  const categories: WaffleCategory[] = [
    { id: "a", count: inside, colour: "var(--cherry)", mark: "half" },
    { id: "b", count: outside, colour: "var(--sand)", mark: "bare" },
  ];
  render(
    <Waffle categories={categories} summary="Dos clases" mergedText={(n) => `${n} por cuadro`} />,
  );
  const paths = [...screen.getByRole("img", { name: "Dos clases" }).querySelectorAll("path")];
  return paths.map((path) => path.getAttribute("d")!.split("M").length - 1);
};

test("a square for each, and a corner on those cut in half", () => {
  expect(draw(17, 197)).toEqual([17, 17, 197]);
  expect(screen.queryByText(/por cuadro/)).toBeNull();
});

test("says how many a square stands for when it is not one", () => {
  expect(draw(300, 9700)).toEqual([30, 30, 970]);
  expect(screen.getByText("10 por cuadro")).toBeTruthy();
});

test("nothing to count draws nothing and does not fail", () => {
  expect(draw(0, 0)).toEqual(["", "", ""].map(() => 0));
});
