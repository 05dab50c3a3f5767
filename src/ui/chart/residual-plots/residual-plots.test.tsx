// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ResidualPlots } from "./residual-plots.tsx";
import type { ScatterProps } from "./scatter-props.ts";

afterEach(cleanup);

const scatter = (over: Partial<ScatterProps>): ScatterProps => ({
  title: "Residuo contra ajustado",
  points: [
    { id: 4, x: 20, y: 1.5, name: "P4", order: 0 },
    { id: 2, x: 18, y: -0.5, name: "P2", order: 1 },
    { id: 9, x: 25, y: -1, name: "P9", order: 2 },
  ],
  xLabel: "ajustado",
  yLabel: "residuo",
  formatX: (value) => value.toFixed(1),
  formatY: (value) => value.toFixed(2),
  reference: "zero",
  selected: null,
  onSelect: () => undefined,
  nothingChosen: "ninguna elegida",
  ...over,
});

const pair = (over: Partial<ScatterProps>) => (
  <ResidualPlots
    againstFitted={scatter(over)}
    normalQuantiles={scatter({ title: "Cuantiles", xLabel: "esperado", yLabel: "real", ...over })}
    caption="Residuos"
    nameHeader="Parcela"
  />
);

test("the keyboard goes through the points from left to right", () => {
  const onSelect = vi.fn();
  const { rerender } = render(pair({ onSelect }));
  const slider = screen.getByRole("slider", { name: "Residuo contra ajustado" });
  expect(slider.getAttribute("aria-valuetext")).toBe("ninguna elegida");
  fireEvent.keyDown(slider, { key: "ArrowRight" });
  expect(onSelect).toHaveBeenLastCalledWith(2);
  fireEvent.keyDown(slider, { key: "End" });
  expect(onSelect).toHaveBeenLastCalledWith(9);
  rerender(pair({ onSelect, selected: 4 }));
  expect(slider.getAttribute("aria-valuetext")).toBe("P4: ajustado 20.0, residuo 1.50");
  fireEvent.keyDown(slider, { key: "ArrowRight" });
  expect(onSelect).toHaveBeenLastCalledWith(9);
});

test("one table behind both charts", () => {
  render(pair({}));
  const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", {
    hidden: true,
  });
  expect(rows).toHaveLength(4);
  expect([...rows[1]!.children].map(({ textContent }) => textContent)).toEqual([
    "P4",
    "20.0",
    "1.50",
    "20.0",
    "1.50",
  ]);
});

test("a chosen point is ringed in both", () => {
  const { container } = render(pair({ selected: 2 }));
  expect(container.querySelectorAll("circle")).toHaveLength(2);
});
