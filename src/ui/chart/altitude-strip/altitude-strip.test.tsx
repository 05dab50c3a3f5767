// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { AltitudeStrip } from "./altitude-strip.tsx";
import type { AltitudeStripProps, StripRow } from "./altitude-strip-props.ts";

afterEach(cleanup);

const rowOf = (id: string, at: readonly number[], kind: readonly number[], from = 0): StripRow => ({
  id,
  label: `Grupo ${id}`,
  figure: "1 de 3",
  attention: kind.includes(2),
  spoken: `Grupo ${id}: 1300+: 3 comparadas, 1 fuera`,
  cells: ["1300+", "3", "1"],
  lanes: [
    {
      id: "l",
      label: null,
      band: { min: 1300, max: null },
      moved: null,
      at,
      kind,
      ref: at.map((_, i) => from + i),
    },
  ],
});

const ROWS = [rowOf("a", [900, 1400, 1900], [1, 0, 2]), rowOf("b", [1500, 1500], [0, 0], 10)];

const draw = (more: Partial<AltitudeStripProps> = {}) => {
  const props: AltitudeStripProps = {
    title: "Por grupo",
    rows: ROWS,
    figureHeader: "fuera",
    headers: ["Grupo", "Faja", "Comparadas", "Fuera"],
    kindNames: { inside: "dentro", below: "bajo", above: "sobre", undecidable: "quizá" },
    bandName: "Faja",
    movedName: null,
    formatTick: String,
    formatCount: (count) => `×${count}`,
    selected: null,
    onSelect: vi.fn(),
    chosen: null,
    hovered: null,
    onPoint: vi.fn(),
    onOpen: vi.fn(),
    keysHint: "Flechas",
    empty: "Nada",
    ...more,
  };
  return { props, ...render(<AltitudeStrip {...props} />) };
};

test("the rows are also a table", () => {
  draw();
  const table = screen.getByRole("table", { name: "Por grupo" });
  const rows = within(table).getAllByRole("row");
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ["Grupo", "Faja", "Comparadas", "Fuera"],
    ["Grupo a", "1300+", "3", "1"],
    ["Grupo b", "1300+", "3", "1"],
  ]);
});

test("marks that fall together are drawn as one with their number", () => {
  const { container } = draw();
  expect([...container.querySelectorAll("svg text")].map((text) => text.textContent)).toEqual([
    "×2",
  ]);
});

test("keys go through rows and marks, open a mark and let it go", () => {
  const { props } = draw();
  const [a, b] = screen.getAllByRole("button", { name: /^Grupo/ }) as [HTMLElement, HTMLElement];
  expect([a.tabIndex, b.tabIndex]).toEqual([0, -1]);
  a.focus();
  fireEvent.keyDown(a, { key: "ArrowRight" });
  expect(props.onPoint).toHaveBeenLastCalledWith({ row: "a", kind: 1, at: 900, refs: [0] });
  fireEvent.keyDown(a, { key: "ArrowRight" });
  fireEvent.keyDown(a, { key: "Enter" });
  expect(props.onOpen).toHaveBeenLastCalledWith({ row: "a", kind: 0, at: 1400, refs: [1] });
  fireEvent.keyDown(a, { key: "Escape" });
  expect(props.onPoint).toHaveBeenLastCalledWith(null);
  fireEvent.keyDown(a, { key: "ArrowDown" });
  expect(document.activeElement).toBe(b);
  fireEvent.keyDown(b, { key: "ArrowLeft" });
  expect(props.onPoint).toHaveBeenLastCalledWith({ row: "b", kind: 0, at: 1500, refs: [10, 11] });
});

test("a press on a lane opens the nearest mark", () => {
  const { props, container } = draw();
  const lane = container.querySelector('[data-row="a"][data-lane="0"]')!;
  const marks = container.querySelectorAll('[data-row="a"] svg path');
  expect(marks.length).toBeGreaterThan(3);
  // 900 of a scale from 800 to 2,000 over 560 pixels stands at 47.
  fireEvent.click(lane, { clientX: 55 });
  expect(props.onOpen).toHaveBeenLastCalledWith(expect.objectContaining({ row: "a", refs: [0] }));
  vi.mocked(props.onOpen).mockClear();
  fireEvent.click(lane, { clientX: 150 });
  expect(props.onOpen).not.toHaveBeenCalled();
});

test("a row is chosen and dropped", () => {
  const { props } = draw({ selected: "b" });
  fireEvent.click(screen.getByRole("button", { name: /^Grupo a/ }));
  expect(props.onSelect).toHaveBeenLastCalledWith("a");
  fireEvent.click(screen.getByRole("button", { name: /^Grupo b/, pressed: true }));
  expect(props.onSelect).toHaveBeenLastCalledWith(null);
});

test("the chosen thing is ringed at its own place, also within a mark of several", () => {
  const { container } = draw({ chosen: 11 });
  expect(
    container.querySelectorAll('[data-row="b"] [class*="ring"] > [class*="ring"]').length,
  ).toBe(1);
  expect(container.querySelectorAll('[data-row="a"] [class*="ring"]').length).toBe(0);
});

test("the mark that is looked at is ringed, also where it stands for several", () => {
  const { container } = draw();
  const [, b] = screen.getAllByRole("button", { name: /^Grupo/ }) as [HTMLElement, HTMLElement];
  const rings = () =>
    container.querySelectorAll('[data-row="b"] [class*="ring"] > [class*="ring"]').length;
  b.focus();
  expect(rings()).toBe(0);
  fireEvent.keyDown(b, { key: "ArrowRight" });
  expect(rings()).toBe(1);
  fireEvent.keyDown(b, { key: "Escape" });
  expect(rings()).toBe(0);
});

test("no rows is said in words", () => {
  draw({ rows: [] });
  expect(screen.getByText("Nada")).toBeTruthy();
});
