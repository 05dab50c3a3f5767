import { expect, test } from "vitest";
import { GEOMETRY_POINT } from "../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../geo/flat/flat-geometry-builder.ts";
import { writeEudrGeojson } from "./write-eudr-geojson.ts";

const points = (n: number) => {
  const out = new FlatGeometryBuilder();
  for (let i = 0; i < n; i++) {
    out.beginFeature(GEOMETRY_POINT);
    out.beginPart();
    out.beginRing();
    out.vertex(-79.1, -5.2 - i / 1000);
    out.endRing();
  }
  return out.build();
};

const properties = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    ProducerName: `Ñañez ${i}`,
    ProducerCountry: "PE",
    ProductionPlace: "Chirinos",
    Area: 1.5,
  }));

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test("six decimals are written out, and nothing but the four members", () => {
  const { files } = writeEudrGeojson(points(1), properties(1), 6, 10_000);
  expect(text(files[0]!.bytes)).toContain('"coordinates":[-79.100000,-5.200000]');
  expect(Object.keys(JSON.parse(text(files[0]!.bytes)))).toEqual(["type", "features"]);
  expect(JSON.parse(text(files[0]!.bytes)).features[0].properties).toEqual(properties(1)[0]);
});

test("no file is larger than it may be, and no plot is lost or twice", () => {
  const { files, tooLarge } = writeEudrGeojson(points(50), properties(50), 6, 2000);
  expect(files.length).toBeGreaterThan(3);
  for (const { bytes } of files) expect(bytes.length).toBeLessThanOrEqual(2000);
  const names = files.flatMap(({ bytes }) =>
    JSON.parse(text(bytes)).features.map(
      (one: { properties: { ProducerName: string } }) => one.properties.ProducerName,
    ),
  );
  expect(names).toEqual(properties(50).map(({ ProducerName }) => ProducerName));
  expect(files.reduce((sum, { plots }) => sum + plots, 0)).toBe(50);
  expect(tooLarge).toEqual([]);
});

test("a plot larger than a file is named", () => {
  const { files, tooLarge } = writeEudrGeojson(points(2), properties(2), 6, 100);
  expect([files.length, tooLarge]).toEqual([0, [0, 1]]);
});
