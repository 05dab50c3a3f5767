// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import type { AnnexEntry } from "../domain/annex/annex-entry.ts";
import { takeJournal, withJournal, writeJournal } from "./annex-journal.ts";

const entry = (id: string, activity: string, changedAt: number): AnnexEntry => ({
  id,
  actNumber: "",
  checkedAt: "",
  activity,
  occupiedSince: "",
  gpsErrorM: null,
  observations: "",
  photos: [],
  changedAt,
});
const photo = { id: "f" } as unknown as AnnexEntry["photos"][number];

beforeEach(() => localStorage.clear());

test("the last words come back to their own register, once, over the photos that were kept", () => {
  const kept = { ...entry("a 3", "Café bajo sombra", 1), photos: [photo] };
  writeJournal([{ ...kept, activity: "Café en limpio", changedAt: 2 }]);
  expect(takeJournal("b")).toEqual([]);
  const [late] = withJournal([kept], takeJournal("a"));
  expect(late).toEqual({ ...kept, activity: "Café en limpio", changedAt: 2 });
  expect(takeJournal("a")).toEqual([]);
});

test("words that are older than what was kept stay out, and so does nonsense", () => {
  writeJournal([entry("a 3", "Viejo", 1)]);
  expect(withJournal([entry("a 3", "Nuevo", 2)], takeJournal("a"))).toEqual([]);
  for (const text of ["{", '{"id":"a 3"}', '[null,{"id":3},7]']) {
    localStorage.setItem("lindero-anexo-pendiente", text);
    expect(takeJournal("a")).toEqual([]);
  }
});
