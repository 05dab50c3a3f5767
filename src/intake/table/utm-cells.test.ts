import { expect, test } from "vitest";
import type { ImportChoices } from "../../domain/import-choices.ts";
import { UTM_17S, UTM_18S } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import { readDataset } from "../intake.ts";

const read = (cells: readonly string[], choices: ImportChoices = {}) => {
  const text = `codigo;lugar\n${cells.map((cell, i) => `P${i};${cell}\n`).join("")}`;
  return readDataset({ name: "a.csv", bytes: new TextEncoder().encode(text) }, choices);
};

test("a zone with its band and both figures in one cell place a record; its datum stays open", async () => {
  const { dataset, questions, issues } = await read([
    "17M 718015 9431085",
    "17 M 718015.5 mE 9431085.25 mN",
    "UTM 17S, 718015E, 9431085N",
  ]);
  expect(dataset?.crs).toEqual(UTM_17S);
  expect([...dataset!.geometry.coords]).toEqual([
    718015, 9431085, 718015.5, 9431085.25, 718015, 9431085,
  ]);
  expect(questions.map(({ code }) => code)).toEqual(["which-datum"]);
  expect(issues.map(({ code }) => code)).toEqual(["file-datum-guessed"]);
  // The person's own text stays.
  expect(dataset?.properties[0]).toMatchObject({ lugar: "17M 718015 9431085" });
  expect((await read(["17M 718015 9431085"], { datum: "PSAD56" })).dataset?.crs).toEqual({
    ...UTM_17S,
    datum: "PSAD56",
  });
});

test("a cell of another zone is brought over by its own; one without zone is refused by name", async () => {
  const [x, y] = projectPoint(718_015, 9_431_085, UTM_17S, UTM_18S);
  const own = `18M ${x.toFixed(3)} ${y.toFixed(3)}`;
  const { dataset, refused } = await read([
    "17M 718015 9431085",
    "17M 718000 9431000",
    own,
    "718000 9431000",
  ]);
  expect(dataset?.geometry.coords[4]).toBeCloseTo(718_015, 2);
  expect(dataset?.geometry.coords[5]).toBeCloseTo(9_431_085, 2);
  expect(refused).toMatchObject([{ row: 5, issues: [{ code: "row-not-a-number" }] }]);
});

test("a street, a code or a date is no place", async () => {
  for (const cell of ["17 M 12", "18I 718015 9431085", "61M 718015 9431085", "17M 18015 943"]) {
    expect((await read([cell])).dataset, cell).toBeNull();
  }
});
