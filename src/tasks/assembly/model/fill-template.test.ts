import { expect, test } from "vitest";
import { fillTemplate, tokensOf, unknownTokens } from "./fill-template.ts";

const values = {
  parcelas: { "es-PE": "23 parcelas", en: "23 plots" },
  área: { "es-PE": "{parcelas}", en: "$&" },
};

test("live figures are put in, in each language", () => {
  const both = { "es-PE": "Hay {parcelas}.", en: "There are {parcelas}." };
  expect(fillTemplate(both, values)).toEqual({
    "es-PE": "Hay 23 parcelas.",
    en: "There are 23 plots.",
  });
});

test("a value is text, neither a template nor a pattern", () => {
  const both = { "es-PE": "{área}", en: "{área}" };
  expect(fillTemplate(both, values)).toEqual({ "es-PE": "{parcelas}", en: "$&" });
});

test("a token nobody knows is found and stays as written", () => {
  const text = "{parcelas} y {hectareas}, {hectareas} y {toString}";
  expect(unknownTokens(text, values)).toEqual(["hectareas", "toString"]);
  expect(fillTemplate({ "es-PE": text, en: text }, values).en).toBe(
    "23 plots y {hectareas}, {hectareas} y {toString}",
  );
});

test("braces that hold no name are the author's own", () => {
  expect(tokensOf("{ } {} {dos palabras} {a-b}")).toEqual(["a-b"]);
});
