// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DataTable } from "./data-table.tsx";
import type { TableColumn, TableSort } from "./table-column.ts";

const COUNT = 100_000;
const hectares = Float64Array.from({ length: COUNT }, (_, i) => (i * 7919) % COUNT);
const all = Uint32Array.from({ length: COUNT }, (_, i) => i);

const columns: readonly TableColumn[] = [
  { id: "code", header: "Código", width: 90, cell: (row) => `P-${row}`, sortKey: (row) => row },
  {
    id: "area",
    header: "Área, ha",
    width: 90,
    align: "end",
    cell: (row) => String(hectares[row]),
    sortKey: (row) => hectares[row]!,
    firstDirection: "descending",
    total: "326.30",
  },
  { id: "note", header: "Nota", width: 120, cell: () => "–" },
];

const opened = vi.fn();
const selections = vi.fn();

const Host = ({
  rows = all,
  start = null,
}: {
  rows?: ArrayLike<number>;
  start?: number | null;
}) => {
  const [sort, setSort] = useState<TableSort | null>(null);
  const [selected, select] = useState<number | null>(start);
  return (
    <DataTable
      label="Parcelas"
      columns={columns}
      rows={rows}
      sort={sort}
      onSort={setSort}
      selected={selected}
      onSelect={(row) => {
        selections(row);
        select(row);
      }}
      onOpen={opened}
      empty="Ninguna parcela"
    />
  );
};

beforeEach(() => {
  // jsdom has no layout: give the scroller the size of a drawer of ten rows.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(396);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  opened.mockClear();
  selections.mockClear();
});

const grid = () => screen.getByRole("grid");
const bodyRows = () =>
  screen.getAllByRole("row").filter((row) => row.hasAttribute("aria-selected"));
const first = () => bodyRows()[0]!.querySelector("td")?.textContent;

test("tells how many rows there are and draws only those in view", () => {
  render(<Host />);
  expect(grid().getAttribute("aria-rowcount")).toBe("100002");
  expect(bodyRows().length).toBeGreaterThan(5);
  expect(bodyRows().length).toBeLessThan(40);
  expect(bodyRows()[0]!.getAttribute("aria-rowindex")).toBe("2");
});

test("a header sorts, turns round, and says so", () => {
  render(<Host />);
  const header = screen.getByRole("columnheader", { name: /Área/ });
  expect(header.getAttribute("aria-sort")).toBe("none");
  fireEvent.click(within(header).getByRole("button"));
  expect(header.getAttribute("aria-sort")).toBe("descending");
  expect(first()).toBe(`P-${hectares.indexOf(COUNT - 1)}`);
  fireEvent.click(within(header).getByRole("button"));
  expect(header.getAttribute("aria-sort")).toBe("ascending");
  expect(first()).toBe("P-0");
  expect(screen.getByRole("columnheader", { name: "Nota" }).hasAttribute("aria-sort")).toBe(false);
});

test("keys move the selection in the order seen, open it and drop it", () => {
  render(<Host />);
  for (const key of ["ArrowDown", "ArrowDown", "End", "Home", "PageDown"])
    fireEvent.keyDown(grid(), { key });
  expect(selections.mock.calls.flat()).toEqual([0, 1, COUNT - 1, 0, 11]);
  fireEvent.keyDown(grid(), { key: "Enter" });
  expect(opened).toHaveBeenCalledWith(11);
  fireEvent.keyDown(grid(), { key: "Escape" });
  expect(selections).toHaveBeenLastCalledWith(null);
  expect(grid().hasAttribute("aria-activedescendant")).toBe(false);
});

test("a row selected from elsewhere comes into view and is the active one", () => {
  render(<Host start={60_000} />);
  const active = document.getElementById(grid().getAttribute("aria-activedescendant")!);
  expect(active?.textContent).toContain("P-60000");
  expect(active?.getAttribute("aria-selected")).toBe("true");
});

test("a click selects; a selection outside the filter selects nothing here", () => {
  const { rerender } = render(<Host />);
  fireEvent.click(bodyRows()[2]!);
  expect(selections).toHaveBeenCalledWith(2);
  rerender(<Host rows={[5, 6]} />);
  expect(grid().hasAttribute("aria-activedescendant")).toBe(false);
  expect(bodyRows()).toHaveLength(2);
});

test("no rows: says so, totals stay", () => {
  render(<Host rows={[]} />);
  expect(screen.getByText("Ninguna parcela")).toBeTruthy();
  expect(screen.getByText("326.30")).toBeTruthy();
});
