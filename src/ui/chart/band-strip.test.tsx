// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { BandStrip } from "./band-strip.tsx";

afterEach(cleanup);

const draw = (unitName: string | null, onChoose = vi.fn()) => {
  render(
    <BandStrip
      title="Varias bandas"
      bands={[
        { id: "500", label: "500 m", high: 0, low: 0, unit: null },
        { id: "1500", label: "1,500 m", high: 8, low: 2, unit: 3 },
        { id: "9000", label: "9,000 m", high: null, low: null, unit: null },
      ]}
      chosen="1500"
      onChoose={onChoose}
      bandHeader="Banda"
      highName="Altas"
      lowName="Bajas"
      noneName="no se puede comparar"
      unitName={unitName}
      className={(value) => (value === null ? "no se puede decir" : `clase ${value}`)}
    />,
  );
  return onChoose;
};

test("one of the bands is chosen, each says its figures and the unit's class", () => {
  const onChoose = draw("C-1");
  const [first, second, none] = screen.getAllByRole<HTMLInputElement>("radio");
  expect(second!.checked).toBe(true);
  expect(second!.getAttribute("aria-label")).toBe("1,500 m, Altas 8, Bajas 2, C-1: clase 3");
  expect(first!.getAttribute("aria-label")).toBe("500 m, Altas 0, Bajas 0, C-1: no se puede decir");
  expect(none!.getAttribute("aria-label")).toContain("9,000 m, no se puede comparar");
  fireEvent.click(first!);
  expect(onChoose).toHaveBeenCalledWith("500");
});

test("the table has the unit's column only when a unit is looked at", () => {
  draw(null);
  const rows = within(screen.getByRole("table", { name: "Varias bandas" })).getAllByRole("row");
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ["Banda", "Altas", "Bajas"],
    ["500 m", "0", "0"],
    ["1,500 m", "8", "2"],
    ["9,000 m", "no se puede comparar", "no se puede comparar"],
  ]);
});
