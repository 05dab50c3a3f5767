import { expect, test } from "vitest";
import { standingWalk, standsFor, UNSAID_PCT, walkedCells, walkedMarkOf } from "./walked-cells.ts";

const MARK = {
  ...{ date: "2026-11-30T19:09", areaHa: 1.2805, errorHa: 0.0809 },
  ...{ positions: 348, declaredM: 5.2, declaredPct: 68 },
  unseen: { totalM: 66, silentM: 54.1, silentHa: 0.0657 },
};

test("a walk goes through a register's cells and comes back whole", () => {
  expect(walkedMarkOf(walkedCells(MARK))).toEqual(MARK);
  expect(walkedMarkOf(walkedCells({ ...MARK, declaredM: null }))).toEqual({
    ...MARK,
    declaredM: null,
  });
});

test("cells that say another way, or a figure nobody can read, are no walk", () => {
  const cells = walkedCells(MARK);
  expect(walkedMarkOf(undefined)).toBeNull();
  expect(walkedMarkOf({ ...cells, metodo: "plano" })).toBeNull();
  expect(walkedMarkOf({ ...cells, error_area_ha: "" })).toBeNull();
  expect(walkedMarkOf({ ...cells, error_area_ha: "-0.1" })).toBeNull();
});

test("a walk that does not say its rule is of the one before, and its cells stay what they were", () => {
  const { confianza_gps_pct: _, ...before } = walkedCells(MARK);
  const old = walkedMarkOf(before)!;
  expect(old.declaredPct).toBe(UNSAID_PCT);
  expect(walkedCells(old)).toEqual(before);
});

test("a walk of before the silent stretches were in its margin says that it counts the receiver alone", () => {
  const { tramos_sin_senal_m: _, tramos_sin_senal_ha: __, ...before } = walkedCells(MARK);
  expect(walkedMarkOf(before)).toEqual({ ...MARK, unseen: null });
  expect(walkedCells({ ...MARK, unseen: null })).not.toHaveProperty("tramos_sin_senal_ha");
});

test("a margin leaves a shape that is no longer the walked one", () => {
  expect(standsFor(MARK, 1.280_46)).toBe(true);
  expect(standsFor(MARK, 1.2812)).toBe(false);
  expect(standingWalk(walkedCells(MARK), 1.2805)).toEqual(MARK);
  expect(standingWalk(walkedCells(MARK), 1.2812)).toBeNull();
});
