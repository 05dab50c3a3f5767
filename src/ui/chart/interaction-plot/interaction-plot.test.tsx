// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { InteractionPlot } from "./interaction-plot.tsx";
import type { InteractionPlotProps } from "./interaction-plot-props.ts";

afterEach(cleanup);

const PROPS: InteractionPlotProps = {
  title: "Rendimiento por variedad y altitud",
  places: [
    { id: "Baja", label: "Baja", at: 1477 },
    { id: "Alta", label: "Alta", at: null },
  ],
  series: [
    {
      id: "Caturra",
      label: "Caturra",
      order: 0,
      points: [
        { place: "Baja", value: 21.5, ends: [18, 25], n: 3 },
        { place: "Alta", value: 17, ends: null, n: 1 },
      ],
    },
    {
      id: "Catimor 129",
      label: "Catimor 129",
      order: 1,
      points: [{ place: "Baja", value: 25, ends: [21, 29], n: 3 }],
    },
  ],
  format: (value) => `${value.toFixed(1)} qq/ha`,
  formatTick: String,
  formatAt: (at) => `${at} msnm`,
  valueLabel: "qq/ha",
  headers: {
    place: "Sitio",
    at: "Altitud",
    series: "Variedad",
    value: "Media",
    interval: "Intervalo de 95%",
    n: "n",
  },
  noInterval: "sin intervalo",
};

test("the table behind says every point with its n, and what has no interval in words", () => {
  render(<InteractionPlot {...PROPS} />);
  const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", {
    hidden: true,
  });
  const cells = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(cells).toEqual([
    ["Sitio", "Altitud", "Variedad", "Media", "Intervalo de 95%", "n"],
    ["Baja", "1477 msnm", "Caturra", "21.5 qq/ha", "18.0 qq/ha a 25.0 qq/ha", "3"],
    ["Baja", "1477 msnm", "Catimor 129", "25.0 qq/ha", "21.0 qq/ha a 29.0 qq/ha", "3"],
    ["Alta", "sin dato", "Caturra", "17.0 qq/ha", "sin intervalo", "1"],
  ]);
});

test("the name of a line brings it forward and puts it back", () => {
  const onSelect = vi.fn();
  const { rerender } = render(<InteractionPlot {...PROPS} onSelect={onSelect} />);
  fireEvent.click(screen.getByRole("button", { name: "Caturra" }));
  expect(onSelect).toHaveBeenLastCalledWith("Caturra");
  rerender(<InteractionPlot {...PROPS} onSelect={onSelect} selected="Caturra" />);
  const pressed = screen.getByRole("button", { name: "Caturra", pressed: true });
  fireEvent.click(pressed);
  expect(onSelect).toHaveBeenLastCalledWith(null);
});

test("of many lines only the chosen one has its intervals, and a short name is spoken whole", () => {
  const series = Array.from({ length: 13 }, (_, order) => ({
    id: `V${order}`,
    label: `Línea experimental ${order}`,
    short: `Línea ${order}`,
    order,
    points: [{ place: "Baja", value: order, ends: [order - 1, order + 1] as const, n: 3 }],
  }));
  const whiskers = (container: HTMLElement) => container.querySelectorAll('path[d*="h6"]').length;
  const { container, rerender } = render(<InteractionPlot {...PROPS} series={series} />);
  expect(whiskers(container)).toBe(0);
  rerender(<InteractionPlot {...PROPS} series={series} selected="V3" />);
  expect(whiskers(container)).toBe(1);
  screen.getByRole("button", { name: "Línea 3: Línea experimental 3" });
  rerender(<InteractionPlot {...PROPS} series={series.slice(1)} />);
  expect(whiskers(container)).toBe(12);
});
