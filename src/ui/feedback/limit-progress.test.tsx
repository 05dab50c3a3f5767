// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LimitProgress } from "./limit-progress.tsx";

const cancel = vi.fn();
const open = (share: number | null) =>
  render(
    <LimitProgress title="Comparando" share={share} cancelLabel="Cancelar" onCancel={cancel} />,
  );

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  cancel.mockClear();
});

test("is not seen before 400 ms, then tells how far and can be cancelled", () => {
  open(0.543);
  act(() => vi.advanceTimersByTime(399));
  expect(screen.queryByRole("progressbar")).toBeNull();
  act(() => vi.advanceTimersByTime(1));
  const bar = screen.getByRole("progressbar", { name: "Comparando" });
  expect(bar.getAttribute("aria-valuenow")).toBe("54");
  fireEvent.click(screen.getByRole("button", { name: "Cancelar" }));
  expect(cancel).toHaveBeenCalledOnce();
});

test("says nothing of how far while that is not known", () => {
  open(null);
  act(() => vi.advanceTimersByTime(400));
  expect(screen.getByRole("progressbar").hasAttribute("aria-valuenow")).toBe(false);
});
