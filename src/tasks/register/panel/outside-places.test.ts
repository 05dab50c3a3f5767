import { expect, test } from "vitest";
import { readDataset } from "../../../intake/intake.ts";
import { outsidePlaces } from "./outside-places.ts";

const places = async (text: string) =>
  outsidePlaces(await readDataset({ name: "a.csv", bytes: new TextEncoder().encode(text) }, {}));

test("rows in the sea, far away, and interchanged are counted apart", async () => {
  const inside = "A,-5.2,-79.1\nB,-5.21,-79.12\nC,-5.22,-79.11\n";
  const counted = await places(
    `codigo_parcela,lat,lon\n${inside}D,-5.2,-83.5\nE,-12.05,-77.0\nF,-79.1,-5.2\n`,
  );
  expect(counted).toEqual({ abroad: 1, far: 1, swapped: 1 });
});

test("what is asked of the whole file is not asked again row by row", async () => {
  expect(await places("codigo_parcela,lat,lon\nA,-79.1,-5.2\nB,-79.12,-5.21\n")).toMatchObject({
    swapped: 0,
  });
});
