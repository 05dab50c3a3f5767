// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { LocaleProvider } from "../../../i18n/locale-provider.tsx";
import type { ImportChoices } from "../../../intake/intake.ts";
import { readDataset } from "../../../intake/intake.ts";
import type { Imports } from "../../imports.ts";
import { ImportReview } from "./import-review.tsx";
import type { ReviewActionsProps } from "./review-actions.tsx";

afterEach(cleanup);

const show = async (
  text: string,
  choices: ImportChoices = {},
  addTo: ReviewActionsProps["addTo"] = null,
): Promise<Imports> => {
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
    <LocaleProvider asked="es-PE">
      <ImportReview
        file={file}
        imports={imports}
        limit={null}
        issue={null}
        onIssue={vi.fn()}
        addTo={addTo}
        fromRegister={addTo !== null}
      />
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

const METRES = "codigo_parcela,este,norte\nA,724189,9433166\nB,726525,9431912\n";

test("what is only assumed can be confirmed as it stands, and then says who did", async () => {
  const imports = await show(METRES);
  fireEvent.click(button("Confirmar «UTM 17S WGS84»"));
  const choices = { crs: UTM_17S, datum: "WGS84" } as const;
  expect(imports.answer).toHaveBeenCalledWith("f", choices);
  expect(screen.queryByText("Confirmado por usted.")).toBeNull();
  cleanup();
  await show(METRES, choices);
  expect(screen.queryByRole("button", { name: /^Confirmar/ })).toBeNull();
  expect(screen.getByText("Confirmado por usted.")).not.toBeNull();
});

test("a zone pressed says the zone alone: the datum is still to be chosen", async () => {
  const imports = await show(METRES);
  fireEvent.click(screen.getByRole("radio", { name: "Zona 18S" }));
  const crs = { ...UTM_17S, zone: 18 };
  expect(imports.answer).toHaveBeenCalledWith("f", { crs, datumOpen: true });
  cleanup();
  await show(METRES, { crs, datumOpen: true });
  const datum = screen.getByRole<HTMLInputElement>("radio", { name: "WGS84" });
  expect(datum.checked).toBe(false);
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Zona 18S" }).checked).toBe(true);
});

test("plots can be added to the register in use, or be a new one, and the words say which", async () => {
  const onAdd = vi.fn();
  const imports = await show(
    "codigo_parcela,lat,lon\nA,-5.2,-79.1\n",
    {},
    { name: "mío.csv", onAdd },
  );
  fireEvent.click(button("Agregar 1 parcela a «mío.csv»"));
  expect(onAdd).toHaveBeenCalledOnce();
  expect(imports.accept).not.toHaveBeenCalled();
  fireEvent.click(button("Usar como padrón nuevo"));
  expect(imports.accept).toHaveBeenCalledWith("f", "plots");
  cleanup();
  await show("codigo_parcela,lat,lon\nA,-5.2,-79.1\n");
  expect(screen.queryByRole("button", { name: /^Agregar/ })).toBeNull();
});
