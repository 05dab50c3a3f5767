// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { NoteBoundary } from "./note-boundary.tsx";

afterEach(cleanup);

const Broken = (): never => {
  throw new Error("no");
};

test("a note that fails says what is missing and leaves the one beside it", () => {
  const silenced = vi.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <div>
      <NoteBoundary task="Broca" locale="es-PE">
        <Broken />
      </NoteBoundary>
      <NoteBoundary task="Variedades" locale="es-PE">
        <p>dentro de su faja</p>
      </NoteBoundary>
    </div>,
  );
  expect(screen.getByText("No se pudo mostrar lo que «Broca» sabe de esta parcela.")).toBeDefined();
  expect(screen.getByText("dentro de su faja")).toBeDefined();
  silenced.mockRestore();
});
