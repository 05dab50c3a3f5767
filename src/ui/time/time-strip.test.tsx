// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { TimeStrip } from "./time-strip.tsx";
import type { TimePeriod } from "./time-strip-props.ts";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const period = (id: string, amount: number, group: string): TimePeriod => ({
  id,
  label: id,
  name: `mes ${id}`,
  amount,
  amountText: `${amount} frutos`,
  group,
});
const PERIODS = [
  period("p", 40, "2025"),
  period("q", 0, "2025"),
  period("r", 10, "2026"),
  period("s", 0, "2026"),
  period("t", 30, "2026"),
];

const seen = vi.fn();
const Held = ({ start }: { readonly start: string }) => {
  const [value, setValue] = useState(start);
  return (
    <TimeStrip
      label="Mes"
      periods={PERIODS}
      value={value}
      onChange={(id) => {
        seen(id);
        setValue(id);
      }}
      sub="Campaña"
      pace={100}
      grain={{
        label: "Periodo",
        value: "m",
        segments: [
          { value: "m", label: "Mes" },
          { value: "c", label: "Campaña" },
        ],
        onChange: seen,
      }}
    />
  );
};

test("a slider that says period and amount, and steps over periods without data", () => {
  render(<Held start="r" />);
  const slider = screen.getByRole("slider", { name: "Mes" });
  expect(slider.getAttribute("aria-valuetext")).toBe("mes r, 10 frutos");
  fireEvent.keyDown(slider, { key: "ArrowRight" });
  expect(seen).toHaveBeenLastCalledWith("t");
  fireEvent.keyDown(slider, { key: "Home" });
  expect(seen).toHaveBeenLastCalledWith("p");
  expect(slider.getAttribute("aria-valuenow")).toBe("1");
  fireEvent.keyDown(slider, { key: "End" });
  expect(slider.getAttribute("aria-valuetext")).toBe("mes t, 30 frutos");
});

test("only the current group is drawn; a period without data cannot be chosen", () => {
  render(<Held start="r" />);
  expect(screen.queryByText("p")).toBeNull();
  seen.mockClear();
  fireEvent.click(screen.getByText("s"));
  expect(seen).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText("t"));
  expect(seen).toHaveBeenLastCalledWith("t");
});

test("a period that is not in the list shows the latest group and chooses none", () => {
  render(<Held start="?" />);
  expect(screen.getByText("t")).toBeTruthy();
  expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toBe("sin datos");
  fireEvent.keyDown(screen.getByRole("slider"), { key: "ArrowRight" });
  expect(seen).toHaveBeenLastCalledWith("p");
});

test("previous and next cross groups and say when there is no more", () => {
  render(<Held start="r" />);
  const previous = screen.getByRole("button", { name: "Anterior" });
  fireEvent.click(previous);
  expect(seen).toHaveBeenLastCalledWith("p");
  expect(previous.getAttribute("aria-disabled")).toBe("true");
  seen.mockClear();
  fireEvent.click(previous);
  expect(seen).not.toHaveBeenCalled();
});

test("plays only when asked, to the end, and then from the first", () => {
  vi.useFakeTimers();
  render(<Held start="p" />);
  seen.mockClear();
  act(() => vi.advanceTimersByTime(1000));
  expect(seen).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Reproducir" }));
  expect(seen.mock.calls).toEqual([["r"]]);
  act(() => vi.advanceTimersByTime(100));
  expect(seen).toHaveBeenLastCalledWith("t");
  act(() => vi.advanceTimersByTime(100));
  const again = screen.getByRole("button", { name: "Reproducir" });
  fireEvent.click(again);
  expect(seen).toHaveBeenLastCalledWith("p");
  fireEvent.click(screen.getByRole("button", { name: "Pausar" }));
  seen.mockClear();
  act(() => vi.advanceTimersByTime(1000));
  expect(seen).not.toHaveBeenCalled();
});

test("choosing by hand stops the play", () => {
  vi.useFakeTimers();
  render(<Held start="p" />);
  fireEvent.click(screen.getByRole("button", { name: "Reproducir" }));
  fireEvent.click(screen.getByRole("button", { name: "Anterior" }));
  expect(screen.getByRole("button", { name: "Reproducir" })).toBeTruthy();
});

test("the grain is a choice", () => {
  render(<Held start="r" />);
  fireEvent.click(screen.getByRole("radio", { name: "Campaña" }));
  expect(seen).toHaveBeenLastCalledWith("c");
});

test("on a phone the name stands between two steps", () => {
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  render(<Held start="r" />);
  expect(screen.queryByRole("slider")).toBeNull();
  expect(screen.getByText("mes r").getAttribute("aria-live")).toBe("polite");
  fireEvent.click(screen.getByRole("button", { name: "Siguiente" }));
  expect(screen.getByText("mes t")).toBeTruthy();
});
