// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { DotWhisker } from "./dot-whisker.tsx";
import type { DotWhiskerProps, DotWhiskerRow } from "./dot-whisker-props.ts";

afterEach(cleanup);

const ROWS: readonly DotWhiskerRow[] = [
  {
    id: "a",
    label: "Alfa",
    aside: "70 de 1,000",
    value: 7,
    low: 5.5,
    high: 9,
    second: [6, 8],
    tone: "above",
  },
  { id: "b", label: "Beta", aside: "3 de 60", value: 5, low: 1.7, high: 13.7, tone: "undecided" },
  {
    id: "c",
    label: "Gama",
    aside: "0 de 0",
    value: null,
    low: null,
    high: Number.NaN,
    tone: "unknown",
    gap: "nada contado",
  },
];

const draw = (more: Partial<DotWhiskerProps> = {}) =>
  render(
    <DotWhisker
      title="Tasa por grupo"
      rows={ROWS}
      format={(value) => `${value.toFixed(1)}%`}
      marker={{ at: 5, label: "Umbral" }}
      labelHeader="Grupo"
      asideHeader="Conteo"
      valueHeader="Tasa"
      toneHeader="Frente al umbral"
      intervalName="Intervalo de 95%"
      secondName="Wilson"
      toneNames={{
        above: "por encima",
        below: "por debajo",
        undecided: "no se puede decir",
        unknown: "sin cálculo",
        neutral: "",
      }}
      {...more}
    />,
  );

test("a row's own word for its tone stands in table and key, each once", () => {
  const beta = ROWS.find(({ id }) => id === "b")!;
  const alone = { ...beta, toneName: "un solo punto" };
  const { container } = draw({ rows: [beta, { ...alone, id: "c" }, { ...alone, id: "d" }] });
  const key = [...container.querySelectorAll("ul li")].map(({ textContent }) => textContent);
  expect(key.filter((text) => text === "un solo punto")).toHaveLength(1);
  expect(key).toContain("no se puede decir");
  const cells = within(screen.getByRole("table")).getAllByRole("cell", { name: "un solo punto" });
  expect(cells).toHaveLength(2);
});

test("the figures are also a table, gaps in words", () => {
  const { container } = draw();
  const table = screen.getByRole("table", { name: "Tasa por grupo" });
  const rows = within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ["Grupo", "Tasa", "Intervalo de 95%", "Wilson", "Conteo", "Frente al umbral"],
    ["Alfa", "7.0%", "5.5% a 9.0%", "6.0% a 8.0%", "70 de 1,000", "por encima"],
    ["Beta", "5.0%", "1.7% a 13.7%", "sin dato", "3 de 60", "no se puede decir"],
    ["Gama", "nada contado", "sin dato", "sin dato", "0 de 0", "sin cálculo"],
  ]);
  expect(container.textContent).not.toContain("NaN");
  expect(container.innerHTML).not.toContain("NaN");
});

test("the value stands before its count, never beside the interval", () => {
  const { container } = draw();
  const list = container.querySelector<HTMLElement>("ul")!;
  expect(within(list).getByText("7.0%").nextSibling?.textContent).toBe("70 de 1,000");
  expect(
    within(list)
      .getAllByText(/%|nada/)
      .map((e) => e.textContent),
  ).toEqual(["7.0%", "5.0%", "nada contado"]);
  expect(container.textContent).toContain("umbral 5.0%");
});

test("the table is shown on demand", () => {
  draw();
  const toggle = screen.getByRole("button", { name: "Ver tabla: Tasa por grupo" });
  expect(toggle.getAttribute("aria-expanded")).toBe("false");
  fireEvent.click(toggle);
  expect(screen.getByRole("region", { name: "Tasa por grupo" })).toBeTruthy();
});

test("rows are chosen and dropped, and say their figures", () => {
  const select = vi.fn();
  draw({ onSelect: select, selected: "b" });
  const alfa = screen.getByRole("button", {
    name: "Alfa: 7.0%, de 5.5% a 9.0%, 70 de 1,000, por encima",
  });
  fireEvent.click(alfa);
  expect(select).toHaveBeenLastCalledWith("a");
  const beta = screen.getByRole("button", { name: /^Beta/, pressed: true });
  fireEvent.click(beta);
  expect(select).toHaveBeenLastCalledWith(null);
  expect(
    screen.getByRole("button", { name: "Gama: nada contado, 0 de 0, sin cálculo" }),
  ).toBeTruthy();
});

test("Tab stops once; arrows, Home and End move among the rows", () => {
  draw({ onSelect: vi.fn(), selected: "b" });
  const [alfa, beta, gama] = ["Alfa", "Beta", "Gama"].map((name) =>
    screen.getByRole("button", { name: new RegExp(`^${name}`) }),
  );
  expect([alfa, beta, gama].map((row) => row!.tabIndex)).toEqual([-1, 0, -1]);
  beta!.focus();
  fireEvent.keyDown(beta!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(gama);
  fireEvent.keyDown(gama!, { key: "Home" });
  expect(document.activeElement).toBe(alfa);
  fireEvent.keyDown(alfa!, { key: "ArrowUp" });
  expect(document.activeElement).toBe(alfa);
  expect(alfa!.tabIndex).toBe(0);
});

test("the pointer and the focus tell which row is looked at", () => {
  const hover = vi.fn();
  draw({ onSelect: vi.fn(), onHover: hover });
  const alfa = screen.getByRole("button", { name: /^Alfa/ });
  fireEvent.focus(alfa);
  expect(hover).toHaveBeenLastCalledWith("a");
  fireEvent.blur(alfa);
  expect(hover).toHaveBeenLastCalledWith(null);
});

test("a long list shows the first and the chosen one, the rest on demand", () => {
  const rows = Array.from({ length: 30 }, (_, i) => ({ ...ROWS[0]!, id: `r${i}`, label: `R${i}` }));
  draw({ rows, onSelect: vi.fn(), selected: "r20", limit: 5 });
  expect(screen.getAllByRole("button", { name: /^R\d/ })).toHaveLength(6);
  fireEvent.click(screen.getByRole("button", { name: "Ver las 30 filas" }));
  expect(screen.getAllByRole("button", { name: /^R\d/ })).toHaveLength(30);
});

test("no rows is said in words", () => {
  draw({ rows: [], empty: "Aún no hay lecturas." });
  expect(screen.getByText("Aún no hay lecturas.")).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
});
