// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { DateField } from "./date-field.tsx";

afterEach(cleanup);

test("the day is chosen within its ends and said in words", () => {
  const change = vi.fn();
  render(
    <DateField
      label="Floración"
      value="2025-10-04"
      onChange={change}
      max="2026-01-31"
      error={null}
    />,
  );
  const field = screen.getByLabelText<HTMLInputElement>("Floración");
  expect(field.type).toBe("date");
  expect(field.max).toBe("2026-01-31");
  expect(screen.getByText("4 de octubre de 2025")).toBeTruthy();
  fireEvent.change(field, { target: { value: "2025-10-05" } });
  expect(change).toHaveBeenCalledWith("2025-10-05");
});

test("no day says nothing, and the error is tied to the field", () => {
  render(<DateField label="Floración" value="" onChange={vi.fn()} error="Escriba el día." />);
  const field = screen.getByLabelText("Floración");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(document.getElementById(field.getAttribute("aria-describedby")!)?.textContent).toBe(
    "Escriba el día.",
  );
  expect(screen.queryByText(/Invalid|NaN/)).toBeNull();
});
