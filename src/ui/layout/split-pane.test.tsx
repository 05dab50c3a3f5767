// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SplitPane } from "./split-pane.tsx";

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(800);
  render(<SplitPane first="mapa" second="tabla" label="Alto de la tabla" initial={220} />);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const edge = () => screen.getByRole("separator", { name: "Alto de la tabla" });
const height = () => Number(edge().getAttribute("aria-valuenow"));

test("keys move the edge and stop at its ends", () => {
  expect(height()).toBe(220);
  fireEvent.keyDown(edge(), { key: "ArrowUp" });
  expect(height()).toBe(244);
  fireEvent.keyDown(edge(), { key: "End" });
  fireEvent.keyDown(edge(), { key: "ArrowUp" });
  expect(height()).toBe(640);
  fireEvent.keyDown(edge(), { key: "Home" });
  fireEvent.keyDown(edge(), { key: "ArrowDown" });
  expect(height()).toBe(96);
});

test("a drag moves it, a double click returns it", () => {
  fireEvent.pointerDown(edge(), { clientY: 500 });
  fireEvent.pointerMove(edge(), { clientY: 400 });
  fireEvent.pointerUp(edge());
  fireEvent.pointerMove(edge(), { clientY: 100 });
  expect(height()).toBe(320);
  fireEvent.doubleClick(edge());
  expect(height()).toBe(220);
});
