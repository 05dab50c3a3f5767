// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ScreenBoundary } from "./screen-boundary.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Broken = (): never => {
  throw new TypeError("Failed to fetch dynamically imported module");
};

test("a screen that does not come says so, and another takes its place", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { rerender } = render(
    <ScreenBoundary key="a" locale="es-PE">
      <Broken />
    </ScreenBoundary>,
  );
  expect(screen.getByRole("alert").textContent).toContain("no se pudo abrir");
  expect(screen.getByRole("button", { name: "Cargar de nuevo" })).toBeDefined();
  rerender(
    <ScreenBoundary key="b" locale="es-PE">
      <p>another</p>
    </ScreenBoundary>,
  );
  expect(screen.getByText("another")).toBeDefined();
  expect(screen.queryByRole("alert")).toBeNull();
});
