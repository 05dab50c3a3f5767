import { expect, test } from "vitest";
import { OUT_FORMAT } from "../../../../formats/out/out-formats.ts";
import { readDataset } from "../../../../intake/intake.ts";
import { carriedPlaces } from "./carried-places.ts";
import { coordinateColumns, ownColumns, registerRecords } from "./register-records.ts";

const feature = (code: string, lon: number, wkt: string) => ({
  type: "Feature",
  properties: {
    codigo_parcela: code,
    sector: "Zona alta",
    ESTE: "743383,39",
    NORTE: "9411351",
    ZONA: "18S",
    datum: "PSAD56",
    wkt,
  },
  geometry: { type: "Point", coordinates: [lon, -5.3] },
});

/** A register whose places are its own and whose columns of coordinates are of the files it was put together from. */
const read = async () => {
  const features = [feature("A", -78.9, ""), feature("B", -78.8, "POINT (1 2)")];
  const text = JSON.stringify({ type: "FeatureCollection", features });
  const bytes = new TextEncoder().encode(text);
  const { dataset, understood } = await readDataset({ name: "u.geojson", bytes });
  return { register: dataset!, understood };
};

test("coordinates that came along as text are told from those that placed the records", async () => {
  const { register, understood } = await read();
  expect(coordinateColumns(understood)).toEqual([]);
  const columns = ownColumns(register, understood);
  expect(carriedPlaces(register, columns)).toEqual(["ESTE", "NORTE", "ZONA", "datum", "wkt"]);
});

test.each(["csv", "xlsx"] as const)(
  "a %s with older coordinates beside is read again where the geometry is",
  async (format) => {
    const { register, understood } = await read();
    const write = await OUT_FORMAT[format].load();
    const { bytes } = await write(registerRecords(register, understood), new Date(0));
    const { dataset, understood: again } = await readDataset({ name: `u.${format}`, bytes });
    expect([...dataset!.geometry.coords]).toEqual([...register.geometry.coords]);
    expect(coordinateColumns(again)).toContain("wkt");
    expect(dataset!.properties[1]).toMatchObject({ ESTE: "743383,39", wkt_origen: "POINT (1 2)" });
  },
);
