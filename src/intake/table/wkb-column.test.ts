import { expect, test } from "vitest";
import { UTM_17S, WGS84 } from "../../geo/crs/crs.ts";
import { readDataset } from "../intake.ts";

const read = (lines: readonly string[]) =>
  readDataset({
    name: "a.csv",
    bytes: new TextEncoder().encode(`codigo;geom\n${lines.join("\n")}\n`),
  });

/** POINT (-78.9 -5.3) with SRID 4326, as PostGIS prints it. */
const PLACE = "0101000020E61000009A99999999B953C033333333333315C0";
/** POINT (728000 9412000) with SRID 32717. */
const METRES = "0101000020CD7F0000000000008037264100000000B4F36141";

test("a column of WKB gives places, and stays as it was written", async () => {
  const report = await read([`A;${PLACE}`, `B;\\x${PLACE.toLowerCase()}`]);
  expect(report.counts).toMatchObject({ read: 2, accepted: 2 });
  expect(report.dataset?.crs).toEqual(WGS84);
  expect([...report.dataset!.geometry.coords]).toEqual([-78.9, -5.3, -78.9, -5.3]);
  expect(report.dataset!.properties.map(({ geom }) => geom)).toEqual([
    PLACE,
    `\\x${PLACE.toLowerCase()}`,
  ]);
});

test("its SRID is heeded", async () => {
  const report = await read([`A;${METRES}`]);
  expect(report.dataset?.crs).toEqual(UTM_17S);
  expect([...report.dataset!.geometry.coords]).toEqual([728_000, 9_412_000]);
});

test("a cell that is no geometry is refused by name", async () => {
  const report = await read([`A;${PLACE}`, `B;${PLACE.slice(0, -2)}`, "C;"]);
  const told = report.refused.map(({ row, issues }) => `${row} ${issues[0]?.code}`);
  expect(told).toEqual(["3 row-geometry-damaged", "4 row-no-geometry"]);
});
