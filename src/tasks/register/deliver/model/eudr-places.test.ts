import { expect, test } from "vitest";
import { reasonCounts } from "./eudr-delivery.ts";
import { nameReasons, productionPlace } from "./eudr-names.ts";

const REGISTER = {
  ids: ["A", "B"],
  fields: { caserio: "lugar", apellidos_nombres: "socio" },
  properties: [
    { lugar: "La Palma", socio: "Ana" },
    { lugar: " ", socio: "Luis" },
  ],
};
const SETTINGS = { producer: "apellidos_nombres", place: "caserio" } as const;

test("one place stands for the plots that say none, and for no other", () => {
  expect(nameReasons(REGISTER, SETTINGS, 1)).toEqual([{ kind: "no-production-place" }]);
  const written = { ...SETTINGS, otherPlace: " San Ignacio " };
  expect(nameReasons(REGISTER, written, 1)).toEqual([]);
  expect([0, 1].map((i) => productionPlace(REGISTER, written, i))).toEqual([
    "La Palma",
    "San Ignacio",
  ]);
  expect(nameReasons(REGISTER, { ...SETTINGS, otherPlace: "  " }, 1)).toHaveLength(1);
});

test("reasons are counted by plot, the most frequent first", () => {
  const counted = reasonCounts([
    { index: 0, reasons: [{ kind: "hole", holes: 1 }, { kind: "no-production-place" }] },
    { index: 1, reasons: [{ kind: "no-production-place" }] },
    { index: 2, reasons: [{ kind: "hole", holes: 3 }, { kind: "no-production-place" }] },
  ]);
  expect(counted.map(({ reason, plots }) => [reason.kind, plots])).toEqual([
    ["no-production-place", 3],
    ["hole", 2],
  ]);
});
