// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Sheet } from "./sheet.tsx";
import { nearestStop, type SheetStop, stopHeight } from "./sheet-stop.ts";

const names = { collapsed: "recogido", half: "a la mitad", full: "entero" };

const Host = () => {
  const [stop, setStop] = useState<SheetStop>("collapsed");
  return (
    <div>
      <Sheet
        stop={stop}
        onStop={setStop}
        label="Resultado"
        handleName="Alto"
        stopNames={names}
        foot="Exportar"
      >
        23 parcelas
      </Sheet>
    </div>
  );
};

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(700);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const handle = () => screen.getByRole("button");
const said = () => handle().getAttribute("aria-label");

test("heights on 700 px, and the nearest stop to a height", () => {
  expect((["collapsed", "half", "full"] as const).map((stop) => stopHeight(stop, 700))).toEqual([
    96, 350, 676,
  ]);
  expect(nearestStop(200, 700)).toBe("collapsed");
  expect(nearestStop(240, 700)).toBe("half");
  expect(nearestStop(600, 700)).toBe("full");
});

test("the foot is there unless the sheet is collapsed", () => {
  render(<Host />);
  expect(screen.queryByText("Exportar")).toBeNull();
  fireEvent.click(handle());
  expect(screen.getByText("Exportar")).toBeTruthy();
});

test("presses go up one stop and round", () => {
  render(<Host />);
  expect(said()).toBe("Alto: recogido");
  expect(handle().getAttribute("aria-expanded")).toBe("false");
  const seen = [1, 2, 3].map(() => {
    fireEvent.click(handle());
    return said();
  });
  expect(seen).toEqual(["Alto: a la mitad", "Alto: entero", "Alto: recogido"]);
});

test("arrows step and stop at the ends", () => {
  render(<Host />);
  fireEvent.keyDown(handle(), { key: "ArrowDown" });
  expect(said()).toBe("Alto: recogido");
  fireEvent.keyDown(handle(), { key: "End" });
  fireEvent.keyDown(handle(), { key: "ArrowUp" });
  expect(said()).toBe("Alto: entero");
  fireEvent.keyDown(handle(), { key: "ArrowDown" });
  expect(said()).toBe("Alto: a la mitad");
});

test("a drag comes to rest at the nearest stop, and is no press", () => {
  render(<Host />);
  fireEvent.pointerDown(handle(), { clientY: 600 });
  fireEvent.pointerMove(handle(), { clientY: 300, buttons: 1 });
  expect(screen.getByRole("region").style.height).toBe("300px");
  fireEvent.pointerUp(handle(), { clientY: 300 });
  fireEvent.click(handle(), { detail: 1 });
  expect(said()).toBe("Alto: a la mitad");
  expect(screen.getByRole("region").style.height).toBe("");
});
