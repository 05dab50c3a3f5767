import { expect, test } from "vitest";
import { CHANGES, COMPARE_DEFAULTS } from "../../../../answers/register/compare/compare-answer.ts";
import { findChanges } from "../../../../answers/register/compare/compare-registers.ts";
import { compareSide, holderFields } from "../../../../answers/register/compare/compare-side.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import { readDataset } from "../../../../intake/intake.ts";
import { CHANGE_LOOKS } from "../../../../layers/plot-change/change-looks.ts";
import { tableForMachines, tableForPeople } from "../../../export-table.ts";
import { compareFacts, compareFoot, compareTable } from "../export/compare-export-table.ts";
import {
  type Compared,
  entryCode,
  entryShapes,
  filterEntries,
  holderStanding,
  refusedRow,
  summariseChanges,
  verdictOf,
} from "./compare-entries.ts";
import { readCompareView } from "./compare-view.ts";

const square = (x: number, y: number, side: number) =>
  `POLYGON ((${x} ${y}, ${x + side} ${y}, ${x + side} ${y + side}, ${x} ${y + side}, ${x} ${y}))`;

async function register(name: string, rows: readonly string[]): Promise<Dataset<"plots">> {
  const text = ["codigo_parcela;dni;caserio;wkt", ...rows].join("\n");
  const { dataset } = await readDataset(
    { name, bytes: new TextEncoder().encode(text) },
    { kind: "plots", crs: { kind: "utm", datum: "WGS84", zone: 17, hemisphere: "S" } },
  );
  return { ...dataset!, kind: "plots" };
}

const [E, N] = [700_000, 9_400_000];

function compareAll(before: Dataset<"plots">, after: Dataset<"plots">): Compared {
  const holders = holderFields(before, after);
  const answer = findChanges({
    before: compareSide(before, holders),
    after: compareSide(after, holders),
    limit: null,
    byName: holders[0] === "apellidos_nombres",
    settings: COMPARE_DEFAULTS,
  });
  return { before, after, answer, holders };
}

async function compared(): Promise<Compared> {
  const before = await register("2025.csv", [
    `P1;01234567;Uno;${square(E, N, 100)}`,
    `P2;11234567;Uno;${square(E + 1000, N, 100)}`,
    `P3;;Dos;${square(E + 2000, N, 100)}`,
    `P4;31234567;Dos;${square(E + 3000, N, 100)}`,
  ]);
  const after = await register("2026.csv", [
    `P1;01234567;Uno;${square(E, N, 100)}`,
    `P2;99999999;Uno;${square(E + 1000, N, 140)}`,
    `X3;21234567;Dos;${square(E + 2000, N, 100)}`,
    `N1;41234567;Tres;${square(E + 5000, N, 100)}`,
  ]);
  return compareAll(before, after);
}

test("the map's looks are the answer's changes, in one order", () => {
  expect(CHANGE_LOOKS.slice(0, CHANGES.length)).toEqual(CHANGES);
});

test("sums, filters and codes of a comparison", async () => {
  const all = await compared();
  expect(summariseChanges(all)).toEqual({
    of: { same: 1, redrawn: 1, moved: 0, kind: 0, new: 1, gone: 1, "no-place": 0 },
    changed: 4,
    recoded: 1,
    hands: 1,
    grown: 0,
    doubts: { "dni-name": 0, "dni-code": 0, "code-dni": 0, "code-name": 0 },
  });
  const codes = (filter: Parameters<typeof filterEntries>[1]) =>
    Array.from(filterEntries(all, filter), (entry) => entryCode(all, entry));
  expect(codes("todas")).toEqual(["P1", "P2", "X3", "N1", "P4"]);
  expect(codes("cambiaron")).toEqual(["P2", "X3", "N1", "P4"]);
  expect(codes("same")).toEqual(["P1"]);
  expect(codes("recoded")).toEqual(["X3"]);
  expect(codes("hands")).toEqual(["P2"]);
  expect(codes("gone")).toEqual(["P4"]);
  expect([0, 1, 2, 3, 4].map((entry) => holderStanding(all, entry))).toEqual([
    "same",
    "other",
    "unknown",
    "unknown",
    "unknown",
  ]);
});

test("what changed only in its code or holder is not called the same", async () => {
  const all = await compared();
  const verdicts = (of: Compared) => Array.from(of.before.ids, (_, k) => verdictOf(of, k));
  expect(verdicts(all)).toEqual(["same", "redrawn", "recoded", "new"]);
  const otherHolder = Uint8Array.of(1, 1, 1, 0, 0);
  const held = { ...all, answer: { ...all.answer, otherHolder } };
  expect(verdicts(held)).toEqual(["hands", "redrawn", "hands", "new"]);
});

test("a plot whose row of the other file was refused is neither gone nor new", async () => {
  const before = await register("2025.csv", [
    `P1;01234567;Uno;${square(E, N, 100)}`,
    `P2;11234567;Uno;${square(E + 1000, N, 100)}`,
    `P3;;Dos;`,
  ]);
  const after = await register("2026.csv", [
    `P1;01234567;Uno;${square(E, N, 100)}`,
    "P2;11234567;Uno;",
    `P3;21234567;Dos;${square(E + 2000, N, 100)}`,
  ]);
  const answer = findChanges({
    before: compareSide(before, []),
    after: compareSide(after, []),
    limit: null,
    byName: false,
    settings: COMPARE_DEFAULTS,
  });
  const all = { before, after, answer, holders: [] };
  const said = (of: Compared) =>
    Array.from(of.answer.change.keys(), (k) => [
      entryCode(of, k),
      verdictOf(of, k),
      refusedRow(of, k),
    ]);
  expect(said(all)).toEqual([
    ["P1", "same", null],
    ["P3", "no-place", 4],
    ["P2", "no-place", 3],
  ]);
  expect(summariseChanges(all)).toMatchObject({ changed: 0, of: { gone: 0, new: 0 } });
  const machine = tableForMachines(compareTable(all, [1, 2]), {});
  expect(machine).toMatch(/no-place,P3,,4,4,[\s\S]*no-place,,P2,3,3,/);
});

test("plots without codes that stand on other rows have no other code", async () => {
  const row = (east: number) => `;;Uno;${square(E + east, N, 100)}`;
  const before = await register("2025.csv", [row(0), row(1000)]);
  const after = await register("2026.csv", [row(1000), row(0)]);
  const answer = findChanges({
    before: compareSide(before, []),
    after: compareSide(after, []),
    limit: null,
    byName: false,
    settings: COMPARE_DEFAULTS,
  });
  const all = { before, after, answer, holders: [] };
  expect([0, 1].map((entry) => verdictOf(all, entry))).toEqual(["same", "same"]);
});

test("of names only, another order or accent is the same holder and another name is not", async () => {
  const named = async (name: string, names: readonly string[]) => {
    const lines = names.map((who, k) => `P${k};${who};${square(E + 1000 * k, N, 100)}`);
    const text = ["codigo_parcela;apellidos_nombres;wkt", ...lines].join("\n");
    const { dataset } = await readDataset(
      { name, bytes: new TextEncoder().encode(text) },
      { kind: "plots", crs: { kind: "utm", datum: "WGS84", zone: 17, hemisphere: "S" } },
    );
    return { ...dataset!, kind: "plots" as const };
  };
  const before = await named("2025.csv", ["PÉREZ Núñez, Rosa", "Ramos Luis", ""]);
  const after = await named("2026.csv", ["Rosa Perez Nuñez", "Ramos Luisa", "Soto Ana"]);
  const { answer, holders } = compareAll(before, after);
  expect(holders).toEqual(["apellidos_nombres"]);
  expect([...answer.otherHolder]).toEqual([0, 1, 0]);
});

test("the same DNI with another name is told apart, and is no other holder", async () => {
  const people = async (name: string, rows: readonly string[]) => {
    const lines = rows.map((who, k) => `P${k};${who};${square(E + 1000 * k, N, 100)}`);
    const text = ["codigo_parcela;codigo_socio;dni;apellidos_nombres;wkt", ...lines].join("\n");
    const { dataset } = await readDataset(
      { name, bytes: new TextEncoder().encode(text) },
      { kind: "plots", crs: { kind: "utm", datum: "WGS84", zone: 17, hemisphere: "S" } },
    );
    return { ...dataset!, kind: "plots" as const };
  };
  const all = compareAll(
    await people("2025.csv", ["S1;01234567;Pérez Rosa", "S2;11234567;Soto Ana", "S3;;Ríos Eva"]),
    await people("2026.csv", ["S1;1234567;Ramos Luis", "S9;11234567;Ana Soto", "S3;;Eva Ríos"]),
  );
  const { hands, changed, doubts } = summariseChanges(all);
  expect([hands, changed]).toEqual([0, 0]);
  expect(doubts).toEqual({ "dni-name": 1, "dni-code": 1, "code-dni": 0, "code-name": 0 });
  expect(Array.from(filterEntries(all, "dni-name"))).toEqual([0]);
  expect([0, 1, 2].map((entry) => holderStanding(all, entry))).toEqual(["same", "same", "same"]);
});

test("each entry has the shape it lies in, and its earlier one where that changed", async () => {
  const { geometry, earlier } = entryShapes(await compared());
  expect(Array.from(geometry.type)).toEqual([2, 2, 2, 2, 2]);
  expect(Array.from(earlier.type)).toEqual([0, 2, 0, 0, 0]);
});

test("files say every entry, its change and its doubt, and nobody's DNI", async () => {
  const all = await compared();
  const view = readCompareView({
    get: () => null,
    set: () => {},
    open: () => {},
    close: () => {},
    layerSettings: (_, own) => own,
  });
  const made = new Date("2026-11-30T12:00:00Z");
  const table = compareTable(all, filterEntries(all, "todas"));
  const machine = tableForMachines(table, compareFacts(all, view, made));
  const people = tableForPeople(
    table,
    compareFoot(all, view, null, "30/11/2026", "es-PE"),
    "es-PE",
  );
  const [head, ...lines] = machine.trim().split(/\r?\n/);
  expect(head).toMatch(/^cambio,codigo,codigo_anterior,fila_anterior,fila_ahora,caserio,ha_antes/);
  expect(lines.map((line) => line.split(",").slice(0, 5).join(","))).toEqual([
    "same,P1,P1,2,2",
    "redrawn,P2,P2,3,3",
    "recoded,X3,P3,4,4",
    "new,N1,,,5",
    "gone,,P4,5,",
  ]);
  expect(people).toContain("Redibujada;P2;P2;3;3;Uno;1.0000;1.9600;");
  expect(people).toContain("no se puede decir");
  for (const text of [machine, people]) expect(text).not.toMatch(/99999999|01234567/);
});
