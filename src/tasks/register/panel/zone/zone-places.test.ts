import { expect, test } from "vitest";
import { readDataset } from "../../../../intake/intake.ts";
import { zonePlaces } from "./zone-places.ts";

const placesOf = async (...rows: readonly string[]) => {
  const bytes = new TextEncoder().encode(`codigo,este,norte\n${rows.join("\n")}\n`);
  const { dataset } = await readDataset({ name: "a.csv", bytes }, {});
  return zonePlaces(dataset!, null);
};

test("the zones that put a file in Peru, each with where it puts it: 660 km apart, and none in Brazil", async () => {
  const places = await placesOf("A,724189,9433166", "B,726525,9431912");
  expect(places.map(({ crs }) => crs.zone)).toEqual([17, 18]);
  expect(places[0]!.lon).toBeCloseTo(-78.957, 3);
  // Zones are equal but for six degrees.
  expect(places[1]!.lon - places[0]!.lon).toBeCloseTo(6, 9);
  expect(places[1]!.lat).toBeCloseTo(places[0]!.lat, 9);
});

test("one row far away does not move the middle, and degrees have no zone", async () => {
  const places = await placesOf("A,724189,9433166", "B,726525,9431912", "C,500000,8600000");
  expect(places[0]!.lat).toBeCloseTo(-5.14, 1);
  const bytes = new TextEncoder().encode("codigo,lat,lon\nA,-5.2,-79.1\n");
  const { dataset } = await readDataset({ name: "a.csv", bytes }, {});
  expect(zonePlaces(dataset!, null)).toEqual([]);
});
