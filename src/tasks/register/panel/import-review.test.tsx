// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { LocaleProvider } from "../../../i18n/locale-provider.tsx";
import type { ImportChoices } from "../../../intake/intake.ts";
import { readDataset } from "../../../intake/intake.ts";
import type { Imports } from "../../imports.ts";
import { ImportReview } from "./import-review.tsx";

afterEach(cleanup);

const show = async (text: string, choices: ImportChoices = {}): Promise<Imports> => {
  const bytes = new TextEncoder().encode(text);
  const report = await readDataset({ name: "a.csv", bytes }, choices);
  const file = { id: "f", name: "a.csv", size: bytes.length, choices, report, share: 1 };
  const imports: Imports = {
    pending: [file],
    taken: [],
    file: async () => null,
    answer: vi.fn(),
    accept: vi.fn(),
    discard: vi.fn(),
  };
  render(
    <LocaleProvider initial="es-PE">
      <ImportReview file={file} imports={imports} limit={null} issue={null} onIssue={vi.fn()} />
    </LocaleProvider>,
  );
  return imports;
};

const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });

test("a table whose headings say nothing can be read as a trial, though its places are asked for", async () => {
  const imports = await show("genotype;lote;kg\nA;1;20\n");
  expect(button("Usar como parcelas").disabled).toBe(true);
  fireEvent.click(button("Usar como ensayo de variedades"));
  expect(imports.accept).toHaveBeenCalledWith("f", "trials");
});

test("a trial without its column of blocks opens, and says which columns are its results", async () => {
  const imports = await show("variedad;lote;kg\nCaturra;1;20\nTypica;2;21\n", { kind: "trials" });
  expect(button("Usar ensayo de 2 parcelas").disabled).toBe(false);
  const column = screen.getByLabelText<HTMLSelectElement>("Uso de la columna lote");
  expect(column.selectedOptions[0]?.text).toBe("Otro resultado medido");
  fireEvent.change(column, { target: { value: "bloque" } });
  expect(imports.answer).toHaveBeenCalledWith("f", {
    columns: { bloque: "lote" },
    plainColumns: [],
  });
});
