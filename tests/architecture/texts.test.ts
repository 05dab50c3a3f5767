import { expect, test, vi } from "vitest";
import { type Entry, textComplaints } from "./text-complaints.ts";

/** What each module handed to `defineTexts`, exported or not. */
const defined = vi.hoisted(() => [] as { "es-PE": unknown; en: unknown }[]);
vi.mock("../../src/i18n/texts.ts", () => ({
  defineTexts: <T extends { "es-PE": unknown; en: unknown }>(texts: T): T => {
    defined.push(texts);
    return texts;
  },
}));

const modules = import.meta.glob("../../src/**/*.{ts,tsx}");
const sources = import.meta.glob<string>("../../src/**/*.{ts,tsx}", {
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

test("both languages have the same sentences, none empty, none untranslated", async () => {
  const holders = Object.entries(sources).filter(
    ([path, text]) => /\bdefineTexts\(\{/.test(text) && !/\.test\.tsx?$/.test(path),
  );
  const complaints: string[] = [];
  for (const [path] of holders) {
    await modules[path]?.();
    // A module also runs those it imports; whichever came first has named the texts, so nothing is judged twice.
    for (const texts of defined.splice(0)) {
      complaints.push(...textComplaints(texts["es-PE"] as Entry, texts.en as Entry, path));
    }
  }
  expect(holders.length).toBeGreaterThan(5);
  expect(complaints).toEqual([]);
});
