import { expect, test } from "vitest";
import { cellWithName, varietySpelling } from "./variety-spelling.ts";

const spelling = varietySpelling([
  "Caturra",
  "Catuai",
  "Catimor 129",
  "Typica",
  "Bourbon",
  "Geisha (Panama)",
  "Pacas",
  "Pache",
]);
const unknown = (cell: string) => spelling.unknown(cell).map(({ written }) => written);

test("listed names, however a person writes them, are no doubt", () => {
  for (const cell of ["CATURRA y Típica", "tipica", "Borbón/Caturra", "Gesha", "60% Caturra", ""]) {
    expect(unknown(cell), cell).toEqual([]);
  }
});

test("a slip has one name; a short, a half or a two-sided one has none", () => {
  expect(unknown("Catimor 129, Catura")).toEqual(["Catura"]);
  expect(spelling.meant("Catura")).toBe("Caturra");
  expect(spelling.meant("Bourbom")).toBe("Bourbon");
  expect(spelling.meant("Tipyca")).toBe("Typica");
  expect(spelling.meant("Catimor")).toBeNull();
  expect(spelling.nearest("Catimor")).toContain("Catimor 129");
  expect(spelling.group("CATIMOR")).toBe(true);
  expect(spelling.meant("Catimmor")).toBe("Catimor");
  expect(spelling.meant("Geysha")).toBe("Geisha (Panama)");
  expect(spelling.group("Caturra")).toBe(false);
  expect(spelling.meant("xyzzy")).toBeNull();
  expect(spelling.meant("Pach")).toBeNull();
  expect(spelling.meant("Limaní rojo")).toBeNull();
});

test("a cell keeps all but the name", () => {
  expect(cellWithName("60% Catura, 40% Typica", "Catura", "Caturra")).toBe(
    "60% Caturra, 40% Typica",
  );
  expect(cellWithName("Catura, Catura", "Catura", "Caturra")).toBeNull();
  expect(cellWithName("Caturra", "Catura", "Caturra")).toBeNull();
});
