// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { DateField } from "./date-field.tsx";

afterEach(cleanup);

const change = vi.fn();
const Flowering = ({ first = "" }: { readonly first?: string }) => {
  const [value, setValue] = useState(first);
  return (
    <>
      <DateField
        label="Floración"
        value={value}
        onChange={(day) => {
          change(day);
          setValue(day);
        }}
      />
      <button type="button" onClick={() => setValue("2024-09-30")}>
        otra
      </button>
    </>
  );
};
const field = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>("Floración");
const error = (): string | null => screen.queryByRole("alert")?.textContent ?? null;

test("the day stands day first and is said in words", () => {
  render(<Flowering first="2025-10-04" />);
  expect(field().value).toBe("04/10/2025");
  expect(field().placeholder).toBe("dd/mm/aaaa");
  expect(screen.getByText("4 de octubre de 2025")).toBeTruthy();
});

test("a day is told once it is whole, and no earlier", () => {
  change.mockClear();
  render(<Flowering />);
  fireEvent.change(field(), { target: { value: "5/1" } });
  expect(change).not.toHaveBeenCalled();
  expect(error()).toBeNull();
  fireEvent.change(field(), { target: { value: "5/10/2025" } });
  expect(change).toHaveBeenLastCalledWith("2025-10-05");
  expect(field().value).toBe("5/10/2025");
  fireEvent.blur(field());
  expect(field().value).toBe("05/10/2025");
});

test("what is no day is told when the field is left, and gives no date", () => {
  render(<Flowering first="2025-10-04" />);
  fireEvent.change(field(), { target: { value: "10/31/2025" } });
  fireEvent.blur(field());
  expect(change).toHaveBeenLastCalledWith("");
  expect(field().value).toBe("10/31/2025");
  expect(error()).toBe("Ese día no existe. Primero va el día: dd/mm/aaaa.");
  expect(field().getAttribute("aria-invalid")).toBe("true");
  fireEvent.change(field(), { target: { value: "31/10/2025" } });
  expect(error()).toBeNull();
  expect(change).toHaveBeenLastCalledWith("2025-10-31");
});

test("emptied it gives none; a newer day from outside stands", () => {
  render(<Flowering first="2025-10-04" />);
  fireEvent.change(field(), { target: { value: "" } });
  expect(change).toHaveBeenLastCalledWith("");
  fireEvent.click(screen.getByText("otra"));
  expect(field().value).toBe("30/09/2024");
});

test("an error from outside is tied to the field", () => {
  render(<DateField label="Floración" value="" onChange={vi.fn()} error="Escriba el día." />);
  expect(document.getElementById(field().getAttribute("aria-describedby")!)?.textContent).toBe(
    "Escriba el día.",
  );
});
