import fc from "fast-check";
import { expect, test } from "vitest";
import { readVarieties } from "../../../data/variedades-wcr/varieties.ts";
import { foldName } from "./fold-name.ts";
import { nameBook } from "./name-book.ts";
import { nearestNames } from "./nearest-names.ts";
import { spellingDistance } from "./spelling-distance.ts";
import { splitNames } from "./split-names.ts";

const names = (await readVarieties()).map(({ name }) => name);
const book = nameBook(names, {});
const nearest = nearestNames(names);
const read = (cell: string) =>
  book.read(cell).map(({ written, variety }) => [written, names[variety] ?? null]);

test.each([
  ["Caturra / Catimor", ["Caturra", "Catimor"]],
  ["Caturra/Catimor", ["Caturra", "Catimor"]],
  ["Caturra, Typica y Bourbon", ["Caturra", "Typica", "Bourbon"]],
  ["70% Caturra 30% Catimor", ["Caturra", "Catimor"]],
  ["70 % de Caturra y 30 % de Catimor", ["Caturra", "Catimor"]],
  ["Caturra (70%), Catimor (30%)", ["Caturra", "Catimor"]],
  ["Caturra 62,5% Catimor 37,5%", ["Caturra", "Catimor"]],
  ["Catimor+Caturra", ["Catimor", "Caturra"]],
  ["Caturra - Catimor", ["Caturra", "Catimor"]],
  ["Caturra;;Bourbon;", ["Caturra", "Bourbon"]],
  ["Caturra con Catimor", ["Caturra", "Catimor"]],
  ["Caturra y/o Catimor", ["Caturra", "Catimor"]],
  ["Caturra o Bourbon", ["Caturra", "Bourbon"]],
  ["Oro Azteca o Obata Rojo", ["Oro Azteca", "Obata Rojo"]],
  ["Catuaí e Iapar 59", ["Catuaí", "Iapar 59"]],
  ["variedad Caturra", ["Caturra"]],
  ["café Geisha", ["Geisha"]],
  ["Caturra, caturra y CATURRA", ["Caturra"]],
  ["Jackson 2/1257", ["Jackson 2/1257"]],
  ["Pop3303/21, Mundo Maya", ["Pop3303/21", "Mundo Maya"]],
  ["Catimor 129/Caturra", ["Catimor 129", "Caturra"]],
  ["Yellow Bourbon", ["Yellow Bourbon"]],
  ["=1+1", ["=1+1"]],
  [" =A1+B1", ["=A1+B1"]],
  ["1+1", ["1+1"]],
  ["Typica\nBourbon", ["Typica", "Bourbon"]],
])("%j names %j", (cell, expected) => {
  expect(splitNames(cell)).toEqual(expected);
});

test.each(["", "  ", "-", "s/d", "S.D.", "ninguna", "N/A", "no sabe", "?", "50%", "Sin dato"])(
  "%j names nothing",
  (cell) => {
    expect(splitNames(cell)).toEqual([]);
    expect(book.read(cell)).toEqual([]);
  },
);

test("every name of the catalogue means itself, alone and in a list with any other", () => {
  for (const [place, name] of names.entries()) {
    expect(book.find(name)).toBe(place);
    expect(read(name)).toEqual([[name, name]]);
    for (const other of names) {
      if (other === name) continue;
      for (const between of [", ", " / ", " y ", "+", " - ", "; "]) {
        expect(read(`${name}${between}${other}`).map(([, known]) => known)).toEqual([name, other]);
      }
    }
  }
});

test("case, accents, blanks and hyphens do not count; nothing else is forgiven", () => {
  expect(read("IAPAR-59 y Villa Sarchí")).toEqual([
    ["IAPAR-59", "IAPAR 59"],
    ["Villa Sarchí", "Villa Sarchi"],
  ]);
  expect(read("obatã rojo / t 5296")).toEqual([
    ["obatã rojo", "Obata Rojo"],
    ["t 5296", "T5296"],
  ]);
  for (const near of ["Catimor", "Geisha", "Catura", "Tipica", "Caturra Roja"]) {
    expect(book.find(near)).toBe(-1);
  }
});

test("known names without a sign between them are two; as soon as one is unknown nothing is cut", () => {
  expect(read("Caturra-Typica")).toEqual([
    ["Caturra", "Caturra"],
    ["Typica", "Typica"],
  ]);
  expect(read("Caturra Villa Sarchi Mundo Novo").map(([, known]) => known)).toEqual([
    "Caturra",
    "Villa Sarchi",
    "Mundo Novo",
  ]);
  expect(read("caturra CATURRA")).toEqual([["caturra", "Caturra"]]);
  expect(read("Caturra Catimor")).toEqual([["Caturra Catimor", null]]);
});

test("what a person said is used where the catalogue has no such name, and only then", () => {
  const said = nameBook(names, {
    Catimor: "catimor 129",
    Caturra: "Typica",
    Castillo: "no such variety",
    __proto__: "Java",
  });
  expect(said.find("CATIMÓR")).toBe(names.indexOf("Catimor 129"));
  expect(said.find("Caturra")).toBe(names.indexOf("Caturra"));
  expect(said.find("Castillo")).toBe(-1);
  expect(said.find("constructor")).toBe(-1);
  expect(said.read("Catimor, Catimor 129")).toEqual([
    { written: "Catimor", variety: names.indexOf("Catimor 129") },
  ]);
});

test("of two alike in a person's own catalogue the first counts; a name without letters is none", () => {
  const own = nameBook(["Catuaí", "catuai", "--"], {});
  expect(own.find("CATUAI")).toBe(0);
  expect(own.find("--")).toBe(-1);
});

test.each([
  ["Catimor", ["Catimor 129"]],
  ["Geisha", ["Geisha (Panama)"]],
  ["Gesha", ["Geisha (Panama)"]],
  ["Tipica", ["Typica"]],
  ["Marselleza", ["Marsellesa"]],
  ["Obatá", ["Obata Rojo"]],
  ["Costa Rica", ["Costa Rica 95"]],
  ["Mundo", ["Mundo Maya", "Mundo Novo"]],
  ["SL24", ["SL14", "SL28", "SL34"]],
  ["Caturra Catimor", ["Caturra", "Catimor 129"]],
  ["Catimor rojo", ["Catimor 129"]],
  ["Castillo", []],
  ["Robusta", []],
  ["otros", []],
])("%s may mean %j", (written, expected) => {
  expect(nearest(written)).toEqual(expected);
});

test("the nearest spelling comes first", () => {
  expect(nearest("Catura")[0]).toBe("Caturra");
  expect(nearest("Burbon")[0]).toBe("Bourbon");
  expect(nearest("catuahi")[0]).toBe("Catuai");
});

test("one slip in a name of six letters or more still finds it", () => {
  const long = names.filter((name) => foldName(name).length >= 6);
  fc.assert(
    fc.property(
      fc.constantFrom(...long),
      fc.nat(),
      fc.constantFrom("drop", "double", "swap", "change"),
      (name, seed, slip) => {
        const at = seed % (name.length - 1);
        const [a, b] = [name.slice(0, at), name.slice(at)];
        const slipped = {
          drop: a + b.slice(1),
          double: a + b.slice(0, 1) + b,
          swap: a + b[1] + b[0] + b.slice(2),
          change: `${a}w${b.slice(1)}`,
        }[slip];
        expect(nearest(slipped)).toContain(name);
      },
    ),
    { seed: 8, numRuns: 500 },
  );
});

const word = fc.string({ unit: fc.constantFrom(..."abct"), maxLength: 7 });

/** The same distance without bound, row by row of the whole table. */
const whole = (a: string, b: string): number => {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      table[i]![j] = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]),
        swap ? table[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return table[a.length]![b.length]!;
};

test("the bounded distance is the whole one as far as it is asked for, both ways round", () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      const expected = Math.min(whole(a, b), most + 1);
      expect(spellingDistance(a, b, most)).toBe(expected);
      expect(spellingDistance(b, a, most)).toBe(expected);
    }),
    { seed: 9, numRuns: 2000 },
  );
  expect(spellingDistance("caturra", "catrura", 3)).toBe(1);
});

test("no cell makes reading throw, and no name is empty or said twice", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (cell) => {
      const written = splitNames(cell).map(foldName);
      expect(written).not.toContain("");
      expect(new Set(written).size).toBe(written.length);
      expect(Array.isArray(book.read(cell))).toBe(true);
      expect(nearest(cell).length).toBeLessThanOrEqual(4);
    }),
    { seed: 10, numRuns: 500 },
  );
});
