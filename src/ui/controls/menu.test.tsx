// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Menu } from "./menu.tsx";

const choose = vi.fn();
const items = [
  { id: "csv", label: "CSV" },
  { id: "kml", label: "KML", disabled: true },
  { id: "geojson", label: "GeoJSON" },
];

beforeEach(() => {
  render(<Menu label="Exportar" items={items} onChoose={choose} />);
});
afterEach(() => {
  cleanup();
  choose.mockClear();
});

const button = () => screen.getByRole("button", { name: "Exportar" });
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });

test("opens on its first choice, goes round past what is off, returns with Escape", () => {
  button().focus();
  press("ArrowDown");
  expect(document.activeElement?.textContent).toBe("CSV");
  press("ArrowDown");
  expect(document.activeElement?.textContent).toBe("GeoJSON");
  press("ArrowDown");
  expect(document.activeElement?.textContent).toBe("CSV");
  press("Escape");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(document.activeElement).toBe(button());
});

test("a choice is told once and the focus goes back", () => {
  fireEvent.click(button());
  fireEvent.click(screen.getByRole("menuitem", { name: "GeoJSON" }));
  expect(choose.mock.calls).toEqual([["geojson"]]);
  expect(document.activeElement).toBe(button());
});

test("a press elsewhere closes it", () => {
  fireEvent.click(button());
  fireEvent.pointerDown(document.body);
  expect(screen.queryByRole("menu")).toBeNull();
});
