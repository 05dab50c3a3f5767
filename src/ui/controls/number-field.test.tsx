// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { NumberField } from "./number-field.tsx";
import { parseFigure, stepFrom } from "./number-text.ts";

afterEach(cleanup);

const seen = vi.fn();
const Held = ({ start }: { readonly start: number }) => {
  const [value, setValue] = useState(start);
  return (
    <NumberField
      label="Umbral"
      unit="%"
      value={value}
      min={0}
      max={10}
      step={0.5}
      onChange={(next) => {
        seen(next);
        setValue(next);
      }}
    />
  );
};

test("typed figures count at Enter or on leaving, and only within the ends", () => {
  render(<Held start={5} />);
  const field = screen.getByRole<HTMLInputElement>("spinbutton", { name: "Umbral" });
  expect(field.getAttribute("aria-valuetext")).toBe("5%");
  fireEvent.change(field, { target: { value: "2.5" } });
  expect(seen).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: "Enter" });
  expect(seen).toHaveBeenLastCalledWith(2.5);
  seen.mockClear();
  fireEvent.change(field, { target: { value: "250" } });
  expect(screen.getByRole("alert").textContent).toBe("Escriba un número de 0 a 10.");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  fireEvent.blur(field);
  expect(seen).not.toHaveBeenCalled();
  expect(field.value).toBe("2.5");
});

test("arrows and buttons step on the grid and stop at the ends", () => {
  seen.mockClear();
  render(<Held start={9.7} />);
  const field = screen.getByRole("spinbutton");
  fireEvent.keyDown(field, { key: "ArrowUp" });
  expect(seen).toHaveBeenLastCalledWith(10);
  const more = screen.getByRole<HTMLButtonElement>("button", { name: "Umbral: más" });
  expect(more.disabled).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Umbral: menos" }));
  expect(seen).toHaveBeenLastCalledWith(9.5);
});

test("figures are read as Peru writes them, words and halves are none", () => {
  expect(parseFigure("1,234.5")).toBe(1234.5);
  expect(parseFigure(" -3 ")).toBe(-3);
  expect(parseFigure(".5")).toBe(0.5);
  for (const text of ["", "cinco", "5,2", "1e9", "1.2.3", "--1", "Infinity"])
    expect(parseFigure(text), text).toBeNull();
});

test("steps leave no dust of binary fractions", () => {
  expect(stepFrom(0.2, 0.1, 1)).toBe(0.3);
  expect(stepFrom(0.7, 0.1, 1)).toBe(0.8);
  expect(stepFrom(1234, 100, 1)).toBe(1300);
  expect(stepFrom(1234, 100, -1)).toBe(1200);
});
