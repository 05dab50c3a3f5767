import { expect, test } from "vitest";
import { tellingWords } from "./telling-words.ts";

test("a code and a pair of degrees are found as they were written", () => {
  expect(tellingWords("Parcela TAB-0001 de Juan Pérez en 5.31234, -79.21312")).toEqual([
    { kind: "place", words: "5.31234" },
    { kind: "place", words: "-79.21312" },
    { kind: "code", words: "TAB-0001" },
  ]);
});

test.each([
  ["UTM 9412345 N", "place"],
  ["UTM 9 412 345", "place"],
  ["este 712345", "place"],
  ["a 5°18'44\" sur", "place"],
  ["−5,3123", "place"],
  ["5.312.", "place"],
  ["ej-0206", "code"],
  ["socio EJ0206", "code"],
  ["DNI 41234567", "code"],
])("warned of: %s", (text, kind) => {
  expect(tellingWords(text).map((one) => one.kind)).toEqual([kind]);
});

test.each([
  "25 de 1,214 parcelas y 32,124.67 ha",
  "12,345,678 frutos",
  "D.S. 017-2009-MINAM y Ley 29733, WGS84",
  "p = 0.012; el 5.4 a 13.1%",
  "En 2026, el 14/11/2026, a las 10:30",
  "{posibles} parcelas de {area} ha",
  "250,000 soles",
])("not warned of: %s", (text) => {
  expect(tellingWords(text)).toEqual([]);
});
