// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { issue } from "../../../domain/issue/issue.ts";
import { LocaleProvider } from "../../../i18n/locale-provider.tsx";
import { ItemTable } from "./item-table.tsx";
import type { WorkItem } from "./model/work-item.ts";

afterEach(cleanup);

const item: WorkItem = {
  key: "7.dni-zeros-lost",
  issue: issue(
    "warning",
    "dni-zeros-lost",
    { file: "p.csv", row: 7, featureId: "KM-007" },
    { digits: 7 },
  ),
  ...{ also: [], row: 7, other: null, hamlet: "", state: "open", drafts: null },
};

test.each([true, false])("the plot's code and state stand in a line (narrow: %s)", (narrow) => {
  render(
    <LocaleProvider asked="es-PE">
      <ItemTable
        {...{ label: "Lista", items: [item], order: "row", selected: null, empty: "", narrow }}
        onSelect={() => undefined}
        onOpen={() => undefined}
      />
    </LocaleProvider>,
  );
  const heads = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  expect(heads).toEqual(
    narrow
      ? ["Fila, parcela", "Qué pasa y dónde"]
      : ["Fila, parcela", "Qué pasa y dónde", "Estado", "Qué hacer"],
  );
  expect(screen.getByText("KM-007")).toBeTruthy();
  expect(screen.getByText("Con aviso")).toBeTruthy();
});
