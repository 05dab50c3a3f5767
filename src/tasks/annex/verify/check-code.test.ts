import { beforeAll, expect, test } from "vitest";
import { runOverlap } from "../../../answers/overlap/run-overlap.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { metres } from "../../../geo/units.ts";
import { readDataset } from "../../../intake/intake.ts";
import { type AnnexQuestion, prepareAnnex } from "../document/prepare-annex.ts";
import { newEntry } from "../model/new-entry.ts";
import { checkCode } from "./check-code.ts";

const square = (x: number, y: number, side: number): string =>
  `POLYGON((${x} ${y},${x + side} ${y},${x + side} ${y + side},${x} ${y + side},${x} ${y}))`;

const read = async <K extends "plots" | "areas">(
  kind: K,
  head: string,
  ...rows: readonly string[]
): Promise<Dataset<K>> => {
  const bytes = new TextEncoder().encode([`${head};wkt`, ...rows].join("\n"));
  const { dataset } = await readDataset({ name: "a.csv", bytes }, { kind, crs: UTM_17S });
  if (dataset?.kind !== kind) throw new Error(`no ${kind}`);
  return dataset as Dataset<K>;
};

const entry = newEntry("a", 0, new Date("2026-11-24T15:42:00Z"));
const entries = new Map([[0, entry]]);
let register: Dataset<"plots">;
let area: Dataset<"areas">;

/** A plot across the limit, one inside, and one far off under the code of the first. */
beforeAll(async () => {
  area = await read("areas", "nombre", `Reserva;${square(700_000, 9_400_000, 2000)}`);
  register = await read(
    "plots",
    "codigo_parcela",
    `EJ-0001;${square(701_950, 9_400_500, 100)}`,
    `EJ-0002;${square(700_500, 9_400_500, 100)}`,
    `ej-0001;${square(705_000, 9_400_500, 100)}`,
  );
});

const questionAt = (tolerance: number): AnnexQuestion => ({
  register,
  area,
  result: runOverlap({
    plots: register.geometry,
    plotsCrs: register.crs,
    area: area.geometry,
    areaCrs: area.crs,
    tolerance: metres(tolerance),
  }),
});

const codeOf = async (place: number): Promise<string> => {
  const [annex] = await prepareAnnex(questionAt(10), [place], entries);
  return annex?.seal.code ?? "";
};

test("a code typed carelessly is found among plots of one name, and held against that plot", async () => {
  const question = questionAt(10);
  const typed = (await codeOf(2)).toLowerCase().replaceAll("-", " ").replaceAll("0", "o");
  const checked = await checkCode(typed, " EJ-0001", question, entries);
  expect(checked).toMatchObject({ state: "checked", verification: { state: "same" } });
  expect(checked.state === "checked" && checked.annex.figures.index).toBe(2);
});

test("what was changed is named: tolerance, what was written, another plot", async () => {
  const code = await codeOf(0);
  const other = await checkCode(code, "EJ-0001", questionAt(25), entries);
  expect(other).toMatchObject({ verification: { state: "different" } });
  expect(partsOf(other)).toContain("tolerance");
  const rewritten = new Map([[0, { ...entry, observations: "Otra cosa" }]]);
  const later = await checkCode(code, "EJ-0001", questionAt(10), rewritten);
  expect(partsOf(later)).toEqual(["entry"]);
  const wrong = await checkCode(code, "EJ-0002", questionAt(10), entries);
  expect(wrong).toMatchObject({ of: "EJ-0001" });
  expect(partsOf(wrong)).toContain("plot");
  const elsewhere = await checkCode(code, "EJ-0002", questionAt(10), new Map());
  expect(elsewhere).toMatchObject({ of: null });
});

test("no such plot, and no such code", async () => {
  const question = questionAt(10);
  const code = await codeOf(0);
  expect(await checkCode(code, "EJ-9999", question, entries)).toEqual({
    state: "no-plot",
    of: "EJ-0001",
  });
  expect(await checkCode(code.slice(1), "EJ-0001", question, entries)).toEqual({
    state: "mistyped",
    fault: "length",
  });
});

const partsOf = (checked: Awaited<ReturnType<typeof checkCode>>): readonly string[] =>
  checked.state === "checked" && checked.verification.state === "different"
    ? checked.verification.parts
    : [];
