// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { SeasonCurve } from "./season-curve.tsx";
import type { CurveSeries } from "./season-curve-props.ts";
import { SmallMultiples } from "./small-multiples.tsx";

afterEach(cleanup);

const PLACES = [
  { label: "ene", name: "enero" },
  { label: "feb", name: "febrero" },
  { label: "mar", name: "marzo" },
];
const SERIES: readonly CurveSeries[] = [
  {
    id: "26",
    label: "2026",
    emphasis: "main",
    points: [
      { at: 0, value: 1, low: 0.5, high: 2, stands: "10 de 1,000" },
      { at: 1, value: null, stands: "0 de 0" },
    ],
  },
  { id: "25", label: "2025", emphasis: "past", points: [{ at: 2, value: 3 }] },
];
const ONE_LINE = [
  { at: 0, value: 1 },
  { at: 1, value: 2 },
];
const HEADERS = {
  place: "Mes",
  series: "Campaña",
  value: "Tasa",
  interval: "Intervalo",
  stands: "Conteo",
};
const format = (value: number) => `${value.toFixed(1)}%`;

const curve = (selected: number | null, onSelect = vi.fn()) => {
  const drawn = render(
    <SeasonCurve
      title="Avance"
      places={PLACES}
      series={SERIES}
      format={format}
      headers={HEADERS}
      marker={{ at: 5, label: "umbral" }}
      selected={selected}
      onSelect={onSelect}
    />,
  );
  return { ...drawn, onSelect };
};

const tableRows = (name: string) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));

test("the table has a row per point, gaps in words", () => {
  const { container } = curve(null);
  expect(tableRows("Avance")).toEqual([
    ["Mes", "Campaña", "Tasa", "Intervalo", "Conteo"],
    ["enero", "2026", "1.0%", "0.5% a 2.0%", "10 de 1,000"],
    ["febrero", "2026", "sin dato", "sin dato", "0 de 0"],
    ["marzo", "2025", "3.0%", "sin dato", ""],
  ]);
  expect(container.innerHTML).not.toContain("NaN");
});

test("is a slider over places that says every line's value", () => {
  const { onSelect } = curve(0);
  const slider = screen.getByRole("slider", { name: "Avance, Mes" });
  expect(slider.getAttribute("aria-valuetext")).toBe(
    "enero. 2026: 1.0%, de 0.5% a 2.0%, 10 de 1,000. 2025: sin dato",
  );
  fireEvent.keyDown(slider, { key: "ArrowRight" });
  expect(onSelect).toHaveBeenLastCalledWith(1);
  fireEvent.keyDown(slider, { key: "End" });
  expect(onSelect).toHaveBeenLastCalledWith(2);
  fireEvent.keyDown(slider, { key: "ArrowLeft" });
  expect(onSelect).toHaveBeenLastCalledWith(0);
});

test("nothing chosen is said, and the first arrow chooses the first place", () => {
  const { onSelect } = curve(null);
  const slider = screen.getByRole("slider");
  expect(slider.getAttribute("aria-valuetext")).toBe("ninguno elegido");
  fireEvent.keyDown(slider, { key: "ArrowRight" });
  expect(onSelect).toHaveBeenLastCalledWith(0);
});

test("a click chooses the place under it", () => {
  const { container, onSelect } = curve(0);
  const field = container.querySelector<HTMLElement>("[data-field]")!;
  field.getBoundingClientRect = () => new DOMRect(10, 0, 300, 150);
  fireEvent.click(screen.getByRole("slider"), { clientX: 10 + 250 });
  expect(onSelect).toHaveBeenLastCalledWith(2);
});

test("no value at all is said in words, without axes", () => {
  render(
    <SeasonCurve
      title="Avance"
      places={PLACES}
      series={[{ ...SERIES[0]!, points: [{ at: 0, value: null }] }]}
      format={format}
      headers={HEADERS}
      empty="Sin meses contados."
    />,
  );
  expect(screen.getByText("Sin meses contados.")).toBeTruthy();
});

test("small multiples share a table and are chosen by their titles", () => {
  const select = vi.fn();
  render(
    <SmallMultiples
      title="Por lugar"
      panels={[
        { id: "x", title: "Equis", series: SERIES },
        { id: "y", title: "Ye", series: [] },
      ]}
      places={PLACES}
      format={format}
      headers={{ ...HEADERS, panel: "Lugar" }}
      selected="y"
      onSelect={select}
    />,
  );
  expect(tableRows("Por lugar")[1]).toEqual([
    "Equis",
    "enero",
    "2026",
    "1.0%",
    "0.5% a 2.0%",
    "10 de 1,000",
  ]);
  fireEvent.click(screen.getByRole("button", { name: "Equis" }));
  expect(select).toHaveBeenLastCalledWith("x");
  fireEvent.click(screen.getByRole("button", { name: "Ye", pressed: true }));
  expect(select).toHaveBeenLastCalledWith(null);
});

test("among many the threshold is named once, and an interval beyond the scale ends in an arrow", () => {
  const wide: CurveSeries = {
    ...SERIES[0]!,
    points: [{ at: 0, value: 1, low: 0.5, high: 40 }],
  };
  const { container } = render(
    <SmallMultiples
      title="Por lugar"
      panels={[
        { id: "x", title: "Equis", series: SERIES },
        { id: "y", title: "Ye", series: [wide] },
      ]}
      places={PLACES}
      format={format}
      marker={{ at: 2, label: "umbral 2%" }}
      headers={{ ...HEADERS, panel: "Lugar" }}
    />,
  );
  expect(screen.getAllByText("umbral 2%")).toHaveLength(1);
  expect(container.querySelectorAll("[class*=goesOn]")).toHaveLength(1);
});

test("the newest of the other lines has longer dashes", () => {
  const older: CurveSeries = { ...SERIES[1]!, id: "24", label: "2024", points: ONE_LINE };
  const newer: CurveSeries = { ...SERIES[1]!, points: ONE_LINE };
  const { container } = render(
    <SeasonCurve
      title="Curva"
      places={PLACES}
      series={[older, newer, SERIES[0]!]}
      format={format}
      headers={HEADERS}
    />,
  );
  const paths = [...container.querySelectorAll("path[class*=past]")];
  expect(paths.map((path) => path.getAttribute("class")?.includes("older"))).toEqual([true, false]);
});
