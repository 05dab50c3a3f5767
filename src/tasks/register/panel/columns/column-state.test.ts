import { expect, test } from "vitest";
import { readDataset } from "../../../../intake/intake.ts";
import { personalColumnsOf } from "../../personal/personal-columns.ts";
import { columnState, columnsInQuestion } from "./column-state.ts";

const statesOf = async (text: string) => {
  const report = await readDataset({ name: "a.csv", bytes: new TextEncoder().encode(text) }, {});
  const columns = report.understood!.columns;
  const open = columnsInQuestion(report.questions, columns);
  const personal = personalColumnsOf(report);
  return Object.fromEntries(
    columns.map((one) => [one.column, columnState(one, open, false, personal).state]),
  );
};

test("a column is known by its name, and who somebody is stays reserved whatever the heading", async () => {
  expect(
    await statesOf(
      "codigo_parcela,DNI,Teléfono,obs,lat,lon\nA,12345678,987654321,x,-5.2,-79.1\nB,12345679,987654322,y,-5.21,-79.12\n",
    ),
  ).toEqual({
    codigo_parcela: "known",
    DNI: "reserved",
    Teléfono: "reserved",
    obs: "skipped",
    lat: "known",
    lon: "known",
  });
});

test("a place found by its figures is a guess, and headings that repeat are to be chosen among", async () => {
  const byValues = await statesOf("parcela,p1,p2\nA,-5.2,-79.1\nB,-5.21,-79.12\n");
  expect([byValues.p1, byValues.p2]).toEqual(["guess", "guess"]);
  const metres = await statesOf("parcela,este,norte\nA,500000,500000\n");
  expect(metres.parcela).toBe("known");
});
