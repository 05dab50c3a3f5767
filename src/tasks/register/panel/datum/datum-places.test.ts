import { expect, test } from "vitest";
import { readDataset } from "../../../../intake/intake.ts";
import { datumPlaces, datumShift } from "./datum-places.ts";

test("both readings of the same figures lie some 450 m apart, whichever the file is read in", async () => {
  const bytes = new TextEncoder().encode(
    "codigo,este,norte\nA,724189.34,9433166.98\nB,726525.16,9431912.89\n",
  );
  const shifts = [];
  for (const datum of ["WGS84", "PSAD56"] as const) {
    const { dataset, questions } = await readDataset({ name: "a.csv", bytes }, { datum });
    expect(questions.map(({ code }) => code)).toContain("which-datum");
    const places = datumPlaces(dataset!);
    expect(places.looks).toEqual([0, 1]);
    expect(places.centres.WGS84[0]).toBeCloseTo(724_189.34, 6);
    shifts.push(datumShift(places, 0));
  }
  expect(shifts[0]).toBeGreaterThan(400);
  expect(shifts[0]).toBeLessThan(500);
  expect(shifts[1]).toBeCloseTo(shifts[0]!, 6);
});
