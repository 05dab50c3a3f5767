import { expect, test } from "vitest";
import { isTexts, textComplaints } from "./text-complaints.ts";

/** Every module that holds sentences, whatever it is called: by convention `*texts.ts`, or a folder `texts/`. */
const modules = import.meta.glob<Record<string, unknown>>(
  ["../../src/**/*texts.ts", "../../src/**/texts/*.ts", "!../../src/i18n/texts.ts"],
  { eager: true },
);
const holders = import.meta.glob<string>("../../src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

test.each([
  [{ a: "Área" }, { a: "Area", b: "Band" }, "x.b: missing in Spanish"],
  [{ a: "Área", b: "Franja" }, { a: "Area" }, "x.b: missing in English"],
  [{ a: { b: " " } }, { a: { b: "Band" } }, "x.a.b: empty"],
  [(n: string) => n, (n: string, m: string) => n + m, "x: takes 1 values in Spanish, 2 in English"],
  ["Open the file of plots you have", "Open the file of plots you have", "x: the same sentence"],
  ["una", () => "one", "x: string in Spanish, function in English"],
])("%j and %j do not match", (es, en, complaint) => {
  expect(textComplaints(es, en, "x").join()).toContain(complaint);
});

test("both languages have the same sentences, none empty, none untranslated", () => {
  const complaints: string[] = [];
  let found = 0;
  for (const [path, exports] of Object.entries(modules)) {
    for (const [name, value] of Object.entries(exports)) {
      if (!isTexts(value)) continue;
      found += 1;
      complaints.push(...textComplaints(value["es-PE"], value.en, `${path} ${name}`));
    }
  }
  expect(found).toBeGreaterThan(5);
  expect(complaints).toEqual([]);
});

test("sentences stand in modules named after them, where the test above finds them", () => {
  const elsewhere = Object.entries(holders)
    .filter(([path, text]) => /\bdefineTexts\(\{/.test(text) && !/\.test\.tsx?$/.test(path))
    .map(([path]) => path)
    .filter((path) => !(path in modules));
  expect(elsewhere).toEqual([]);
});
