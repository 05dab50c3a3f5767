import { expect, test } from "vitest";
import {
  HOLDER_FIELDS,
  type HolderKeys,
  holderCode,
  judgeHolder,
  plainHolder,
} from "./judge-holder.ts";

const keys = (cells: readonly [string, string, string]): HolderKeys =>
  HOLDER_FIELDS.map((field, k) => plainHolder(field, cells[k]!)) as unknown as HolderKeys;

const ROSA = ["S-1", "01234567", "PÉREZ Núñez, Rosa"] as const;

test.each([
  ["all the same", ["s-1", "1234567", "Rosa Perez Nuñez"], false, "dni", null],
  [
    "another name on the DNI",
    ["S-1", "01234567", "Ramos, Luis"],
    false,
    "dni",
    "apellidos_nombres",
  ],
  ["another member code on the DNI", ["S-9", "01234567", ROSA[2]], false, "dni", "codigo_socio"],
  ["another DNI on code and name", ["S-1", "41234567", ROSA[2]], false, "codigo_socio", "dni"],
  [
    "no DNI and another name",
    ["S-1", "", "Ramos, Luis"],
    false,
    "codigo_socio",
    "apellidos_nombres",
  ],
  ["only the code as it was", ["S-1", "41234567", "Ramos, Luis"], true, null, null],
  ["another DNI, no code", ["", "41234567", ROSA[2]], true, null, null],
  ["another code, no DNI", ["S-9", "", ROSA[2]], true, null, null],
  ["a name alone, where registers have more", ["", "", "Ramos, Luis"], false, null, null],
] as const)("%s", (_, now, other, same, doubt) => {
  const code = (field: (typeof HOLDER_FIELDS)[number] | null) => (field ? holderCode(field) : 0);
  expect(judgeHolder(keys(ROSA), keys(now), false)).toEqual({
    other,
    same: code(same),
    doubt: code(doubt),
  });
});

test("a name decides only where registers have nothing else in common", () => {
  const name = (text: string) => keys(["", "", text]);
  const of = (text: string) => judgeHolder(name(ROSA[2]), name(text), true);
  expect(of("rosa perez nuñez")).toEqual({ other: false, same: 3, doubt: 0 });
  expect(of("Ramos Luis")).toEqual({ other: true, same: 0, doubt: 0 });
  expect(of("")).toEqual({ other: false, same: 0, doubt: 0 });
});
