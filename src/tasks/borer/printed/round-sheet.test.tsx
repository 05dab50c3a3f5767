// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { type MadeReading, madeReadings } from "../../../../tests/fixtures/made-readings.ts";
import { PrintCopy } from "../../../ui/printing/print-copy.tsx";
import { planRound } from "../analysis/round/plan-round.ts";
import { poolByPoint } from "../analysis/select/pool-by-point.ts";
import type { ReadingFilter } from "../analysis/select/reading-filter.ts";
import { readingSource } from "../analysis/select/reading-source.ts";
import { orderRound } from "../round/order-round.ts";
import { RoundSheet } from "./round-sheet.tsx";
import type { RoundSheetData } from "./round-sheet-data.ts";

const reading = (point: string, hamlet: string, x: number | null, bored: number): MadeReading => ({
  point,
  hamlet,
  district: "Chirinos",
  ...(x !== null && { x: 720_000 + x, y: 9_410_000 }),
  campaign: "2026",
  trees: 30,
  counted: 1000,
  bored,
});

const sheet = (rows: readonly MadeReading[], toggled: readonly string[] = []): RoundSheetData => {
  const readings = madeReadings(rows);
  const source = readingSource(readings);
  const filter: ReadingFilter = {
    method: "ramas",
    period: { kind: "campaign", campaign: "2026" },
    organisation: null,
    district: null,
    hamlet: null,
  };
  const answer = planRound({
    source,
    filter,
    by: "caserio",
    joined: null,
    threshold: 5,
    plots: null,
    gapDistance: 1000,
    treesPerPoint: null,
    fruitsPerTree: null,
  });
  const points = poolByPoint(source, filter);
  return {
    round: orderRound(answer, source, points, { toggled, start: null }),
    answer,
    by: "caserio",
    method: "ramas",
    period: filter.period,
    age: { last: { year: 2024, month: 6 }, later: null, old: true },
    organisation: null,
    threshold: 5,
    plane: source.plane,
    points,
    capitals: [{ name: "Chirinos", lon: -78.898333, lat: -5.305833 }],
    provenance: readings.provenance,
    made: new Date("2026-03-02T15:00:00Z"),
  };
};

const HIGH = [190, 200, 210].map((bored, i) => reading(`A-${i}`, "Alto", i * 100, bored));
const OPEN = [20, 90, 70].map((bored, i) => reading(`B-${i}`, "La Palma", 3000 + i * 100, bored));

afterEach(cleanup);

describe("RoundSheet", () => {
  it("gives every point a row to write in, and says what to do there", () => {
    render(<RoundSheet data={sheet([...HIGH, ...OPEN])} locale="es-PE" />);
    const cellsOf = (point: string) =>
      screen.getByText(point).closest("tr")?.querySelectorAll("td");
    for (const { point } of HIGH) expect(cellsOf(point as string)).toHaveLength(12);
    // Counted already: what it gave stands where the boxes would be.
    for (const { point } of OPEN) expect(cellsOf(point as string)).toHaveLength(5);
    expect(screen.getByText(/^ya contado: 9\.0% \([\d.]+ a [\d.]+%\), 90 de 1,000$/)).toBeTruthy();
    expect(screen.getByText(/no se cuentan de nuevo: los nuevos se suman/)).toBeTruthy();
    expect(screen.getByText("Tratar.")).toBeTruthy();
    expect(screen.getByText(/^Volver a contar: .+ más, .+ árboles, .+ frutos\.$/)).toBeTruthy();
    const asked = Number(/(\d+) puntos? más/.exec(document.body.textContent ?? "")?.[1]);
    expect(screen.getAllByText("punto nuevo")).toHaveLength(Math.min(asked, 24));
    expect(screen.getByText(/^Con datos de junio de 2024\. Ya tienen/)).toBeTruthy();
    expect(screen.getByText("Datos de ejemplo, sin valor oficial")).toBeTruthy();
    expect(screen.getByText(/30 árboles; en cada árbol, la rama más productiva/)).toBeTruthy();
    expect(screen.getByRole("img", { name: /Croquis de la ronda/ })).toBeTruthy();
    expect(document.body.textContent).toMatch(/UTM 17S WGS84/);
    expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it("says so where nothing has coordinates, and still lists what to do", () => {
    const rows = [190, 200, 210].map((bored, i) => reading(`A-${i}`, "Alto", null, bored));
    render(<RoundSheet data={sheet(rows)} locale="es-PE" />);
    expect(screen.queryByRole("img", { name: /Croquis/ })).toBeNull();
    expect(screen.getByText(/no hay croquis/)).toBeTruthy();
    expect(screen.getByText("sin coordenadas", { exact: false })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/NaN|Infinity/);
  });

  it("is printed from under body, where a dialog cannot cut it", () => {
    render(
      <PrintCopy>
        <p>hoja</p>
      </PrintCopy>,
    );
    expect(screen.getByText("hoja").parentElement?.parentElement).toBe(document.body);
  });
});
