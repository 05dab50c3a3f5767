import { expect, test } from "vitest";
import { areaTitle } from "./area-title.ts";
import { readDataset } from "./intake.ts";

const square =
  '{"type":"Polygon","coordinates":[[[-79.3,-5.3],[-79.2,-5.3],[-79.2,-5.2],[-79.3,-5.3]]]}';
const feature = (properties: object) =>
  `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":${square}}`;

const titled = async (...features: string[]) => {
  const text = `{"type":"FeatureCollection","features":[${features.join(",")}]}`;
  const file = { name: "zona 2.geojson", bytes: new TextEncoder().encode(text) };
  const { dataset } = await readDataset(file, { kind: "areas" });
  return dataset && areaTitle(dataset);
};

test("one feature is called by its own name, several by their file", async () => {
  expect(await titled(feature({ codigo: "X", nombre: " ACR El Chaupe " }))).toBe("ACR El Chaupe");
  expect(await titled(feature({ nombre: "" }))).toBe("zona 2");
  expect(await titled(feature({ nombre: "A" }), feature({ nombre: "B" }))).toBe("zona 2");
});
