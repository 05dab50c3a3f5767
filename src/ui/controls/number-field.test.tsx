// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NumberField } from "./number-field.tsx";

const changed = vi.fn();

const Host = () => {
  const [value, setValue] = useState(10);
  return (
    <NumberField
      label="Tolerancia"
      value={value}
      min={0}
      max={30}
      step={0.5}
      rangeText="Use de 0 a 30 m"
      onChange={(next) => {
        changed(next);
        setValue(next);
      }}
    />
  );
};

beforeEach(() => {
  changed.mockClear();
  render(<Host />);
});
afterEach(cleanup);

const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Tolerancia" });
const type = (value: string) => fireEvent.change(field(), { target: { value } });

test("takes a decimal comma and leaves what was typed while it is being typed", () => {
  type("12,");
  type("12,5");
  expect(changed.mock.calls.flat()).toEqual([12, 12.5]);
  expect(field().value).toBe("12,5");
  fireEvent.blur(field());
  expect(field().value).toBe("12.5");
});

test("refuses what is out of range, says what to use, and keeps the last good value", () => {
  type("45");
  expect(changed).not.toHaveBeenCalled();
  expect(field().getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByRole("alert").textContent).toBe("Use de 0 a 30 m");
  type("abc");
  expect(screen.getByRole("alert")).toBeTruthy();
  type("4");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("arrows step within the range", () => {
  type("30");
  fireEvent.keyDown(field(), { key: "ArrowUp" });
  expect(changed).toHaveBeenLastCalledWith(30);
  fireEvent.keyDown(field(), { key: "ArrowDown" });
  expect(changed).toHaveBeenLastCalledWith(29.5);
});
