import { expect, test } from "vitest";
import { consentLacks } from "./consent-answers.ts";

const whole = {
  who: "Los 12 socios del comité El Carmen",
  when: "asamblea del 14/11/2026",
  why: "la reunión con el Sernanp",
};

test.each([
  "asamblea del 14/11/2026",
  "Asamblea, 14 de noviembre de 2026",
  "reunión 2026-11-14",
  "assembly of November 14, 2026",
])("who, when and why: %s", (when) => {
  expect(consentLacks({ ...whole, when })).toEqual([]);
});

test("letters are no words, and each part is asked for by itself", () => {
  const letters = "a b c d e f";
  expect(consentLacks({ who: letters, when: letters, why: letters })).toEqual([
    "who",
    "when",
    "why",
  ]);
  expect(consentLacks({ ...whole, who: "xxx yyy zzz" })).toEqual(["who"]);
  expect(consentLacks({ ...whole, why: "Sí" })).toEqual(["why"]);
  expect(consentLacks({ ...whole, who: "socios socios" })).toEqual(["who"]);
});

test.each(["la asamblea del mes pasado", "14/11/2026", "asamblea del 45/13/2026", "asamblea 2026"])(
  "a meeting and its date: %s is not both",
  (when) => {
    expect(consentLacks({ ...whole, when })).toEqual(["when"]);
  },
);
