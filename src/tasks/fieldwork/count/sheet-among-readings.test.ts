import { afterEach, expect, test, vi } from "vitest";
import { rememberSheet } from "./opened-sheet.ts";
import { sheetAmongReadings } from "./sheet-among-readings.ts";

const kept = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
});
afterEach(() => kept.clear());

const reading = (id: string, name: string) => ({ id, provenance: { name } });

const world = (readings: readonly unknown[], pending: readonly unknown[] = []) => {
  const did: string[] = [];
  const context = {
    documents: { readings },
    imports: { pending, discard: (id: string) => did.push(`left ${id}`) },
    closeDocument: (id: string) => did.push(`closed ${id}`),
    openFiles: ([file]: readonly File[], kind: string) => did.push(`opened ${file!.name} ${kind}`),
  } as unknown as Parameters<typeof sheetAmongReadings>[0];
  return { did, context };
};

test("a sheet takes the place of the one opened before from here, and of no other", () => {
  rememberSheet({ name: "conteos-2026-11-30T0910.csv", at: 5 });
  const { did, context } = world(
    [
      reading("a", "conteos-2026-11-30T0910.csv"),
      // Another phone's, by its name alone, and a sheet of somebody else.
      reading("b", "conteos-2026-11-29T0910.csv"),
      reading("c", "Broca.csv"),
    ],
    [{ id: "d", name: "conteos-2026-11-30T0910.csv" }],
  );
  const sheet = sheetAmongReadings(context);
  expect(sheet.stands).toEqual({ name: "conteos-2026-11-30T0910.csv", at: 5 });
  sheet.onOpen(new File(["x"], "conteos-2026-11-30T1600.csv"), 9);
  expect(did).toEqual(["closed a", "left d", "opened conteos-2026-11-30T1600.csv readings"]);
  const next = sheetAmongReadings(world([reading("e", "conteos-2026-11-30T1600.csv")]).context);
  expect(next.stands).toEqual({ name: "conteos-2026-11-30T1600.csv", at: 9 });
});

test("one that was closed meanwhile does not stand", () => {
  rememberSheet({ name: "conteos-2026-11-30T0910.csv", at: 5 });
  const { did, context } = world([reading("c", "Broca.csv")]);
  expect(sheetAmongReadings(context).stands).toBeNull();
  sheetAmongReadings(context).onOpen(new File(["x"], "n.csv"), 9);
  expect(did).toEqual(["opened n.csv readings"]);
});

test("what is remembered in no shape is none", () => {
  kept.set("lindero.campo-hoja", "yesterday conteos.csv");
  expect(sheetAmongReadings(world([reading("c", "conteos.csv")]).context).stands).toBeNull();
});
