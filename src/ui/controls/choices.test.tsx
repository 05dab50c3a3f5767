// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Checkbox } from "./checkbox.tsx";
import { Chip } from "./chip.tsx";
import { FileButton } from "./file-button.tsx";
import { SearchField } from "./search-field.tsx";
import { SegmentedControl } from "./segmented-control.tsx";
import { Select } from "./select.tsx";

afterEach(cleanup);

test("a checkbox tells what it became, and that it is mixed", () => {
  const change = vi.fn();
  render(<Checkbox label="Parcelas" checked={false} mixed onChange={change} />);
  const box = screen.getByRole<HTMLInputElement>("checkbox", { name: "Parcelas" });
  expect(box.indeterminate).toBe(true);
  fireEvent.click(box);
  expect(change).toHaveBeenCalledWith(true);
});

test("a segment is a radio button named in full", () => {
  const change = vi.fn();
  const segments = [
    { value: "es", label: "ES", name: "Español" },
    { value: "en", label: "EN", name: "English" },
  ] as const;
  render(<SegmentedControl label="Idioma" value="es" segments={segments} onChange={change} />);
  expect(screen.getByRole("group", { name: "Idioma" })).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "English" }));
  expect(change).toHaveBeenCalledWith("en");
});

test("a select gives the value of the option chosen", () => {
  const change = vi.fn();
  const options = [
    { value: "a", label: "Santuario" },
    { value: "b", label: "Otra" },
  ] as const;
  render(<Select label="Área" value="a" options={options} onChange={change} />);
  fireEvent.change(screen.getByRole("combobox", { name: "Área" }), { target: { value: "b" } });
  expect(change).toHaveBeenCalledWith("b");
});

test("a chip is pressed or not", () => {
  const press = vi.fn();
  render(<Chip label="Todas" pressed onPress={press} />);
  fireEvent.click(screen.getByRole("button", { name: "Todas", pressed: true }));
  expect(press).toHaveBeenCalledWith(false);
});

test("a search is emptied by its cross or Escape, and keeps the focus", () => {
  const change = vi.fn();
  render(
    <SearchField label="Buscar" placeholder="" clearName="Borrar" value="EJ" onChange={change} />,
  );
  fireEvent.keyDown(screen.getByRole("searchbox"), { key: "Escape" });
  fireEvent.click(screen.getByRole("button", { name: "Borrar" }));
  expect(change.mock.calls).toEqual([[""], [""]]);
  expect(document.activeElement).toBe(screen.getByRole("searchbox"));
});

test("a chosen file is handed over, and the same can be chosen again", () => {
  const take = vi.fn();
  render(<FileButton label="Elegir archivo" accept=".csv" onFiles={take} />);
  const input = screen.getByLabelText<HTMLInputElement>("Elegir archivo", { selector: "input" });
  const file = new File(["a"], "parcelas.csv");
  fireEvent.change(input, { target: { files: [file] } });
  expect(take).toHaveBeenCalledWith([file]);
  expect(input.value).toBe("");
});
