// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { MeanLetters } from "./mean-letters.tsx";
import type { MeanLettersProps } from "./mean-letters-props.ts";

afterEach(cleanup);

const row = (label: string, value: number, letters: string, order: number) => ({
  id: label,
  label,
  order,
  value,
  ends: [value - 2, value + 2] as const,
  n: 3,
  letters,
});

const PROPS: MeanLettersProps = {
  title: "Rendimiento por variedad, Baja",
  rows: [
    row("Catimor 129", 25, "a", 0),
    row("Marsellesa", 23, "ab", 2),
    row("Caturra", 20, "b", 1),
  ],
  format: (value) => `${value.toFixed(1)} qq/ha`,
  formatTick: String,
  headers: {
    label: "Variedad",
    value: "Media",
    interval: "Intervalo de 95%",
    n: "n",
    letters: "letras",
  },
  lettersNote: "Dos variedades que comparten una letra no se distinguen (Tukey, 5%).",
};

test("each row says mean, interval, n and letters", () => {
  render(<MeanLetters {...PROPS} onSelect={() => undefined} />);
  screen.getByRole("button", {
    name: "Marsellesa: 23.0 qq/ha, Intervalo de 95% 21.0 qq/ha a 25.0 qq/ha, n 3, letras a b",
  });
  screen.getByText(PROPS.lettersNote);
});

test("a letter stands in its own column, so that a group reads downwards", () => {
  render(<MeanLetters {...PROPS} onSelect={() => undefined} />);
  const columns = screen
    .getAllByRole("button", { pressed: false })
    .filter((button) => button.hasAttribute("aria-label") && !button.hasAttribute("aria-expanded"))
    .map((button) => [...button.lastElementChild!.children].map(({ textContent }) => textContent));
  expect(columns).toEqual([
    ["a", ""],
    ["a", "b"],
    ["", "b"],
  ]);
});

test("many groups stand beside the figure, and leave the marks their room", () => {
  const rows = ["abcd", "cdef", "fgh"].map((letters, i) => row(`V${i}`, 30 - i, letters, i));
  render(<MeanLetters {...PROPS} rows={rows} onSelect={() => undefined} />);
  const [first] = screen.getAllByRole("button", { name: /^V0: / });
  expect(first!.lastElementChild!.children).toHaveLength(0);
  expect(first!.textContent).toContain("abcd");
});

test("long lists are cut, the chosen row never", () => {
  const rows = Array.from({ length: 20 }, (_, i) => row(`Variedad ${i}`, 30 - i, "a", i));
  render(<MeanLetters {...PROPS} rows={rows} selected="Variedad 19" onSelect={() => undefined} />);
  const list = screen.getByRole("list", { name: PROPS.title });
  expect(within(list).getAllByRole("button")).toHaveLength(13);
  within(list).getByRole("button", { name: /^Variedad 19/, pressed: true });
  fireEvent.click(screen.getByRole("button", { name: "Ver las 20 filas" }));
  expect(within(list).getAllByRole("button")).toHaveLength(20);
});

test("pressing a row chooses it, pressing it again lets it go", () => {
  const onSelect = vi.fn();
  render(<MeanLetters {...PROPS} selected="Caturra" onSelect={onSelect} />);
  fireEvent.click(screen.getByRole("button", { name: /^Catimor 129/ }));
  expect(onSelect).toHaveBeenLastCalledWith("Catimor 129");
  fireEvent.click(screen.getByRole("button", { name: /^Caturra/ }));
  expect(onSelect).toHaveBeenLastCalledWith(null);
});
