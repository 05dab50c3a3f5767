import { expect, test } from "vitest";
import { convinces } from "../../../../answers/register/detective/convinces.ts";
import { detect } from "../../../../answers/register/detective/detective.ts";
import { detectiveRegister } from "../../../../answers/register/detective/detective-register.ts";
import { readDataset } from "../../../../intake/intake.ts";
import { doubtfulPlot } from "./doubtful-plots.ts";
import { workRecords } from "./work-record.ts";

test("a row labelled 18S whose figures are of 17S is offered 17S, with the figures of its cells", async () => {
  const rows = Array.from(
    { length: 6 },
    (_, i) => `P${i};La Palma;17S;${733_000 + 150 * i};9413500`,
  );
  const lines = ["codigo;caserio;zona;este;norte", ...rows, "P9;La Palma;18S;733300.5;9413650"];
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const report = await readDataset({ name: "z.csv", bytes }, { kind: "plots" });
  const register = detectiveRegister(report.dataset as never);
  const plot = doubtfulPlot(workRecords(report), 8);
  const answer = detect({ ...plot!, register, districts: [] });
  expect(answer.hypotheses[0]).toMatchObject({ name: "zone-17", outline: { crs: "EPSG:32717" } });
  expect(answer.hypotheses[0]?.outline.parts).toEqual([[[733_300.5, 9_413_650]]]);
  expect(convinces(answer)).toBe(true);
});

test("rows of GeoJSON, KML and GPX say so: their figures are WGS84, also within a united register", async () => {
  const feature = (properties: object) => ({
    type: "Feature",
    properties,
    geometry: { type: "Point", coordinates: [-78.9, -5.3] },
  });
  const read = async (name: string, origin: string) => {
    const features = [feature({ codigo: "A", archivo_origen: origin, fila_origen: "3" })];
    const bytes = new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features }));
    const report = await readDataset({ name, bytes }, { kind: "plots" });
    return doubtfulPlot(workRecords(report), report.dataset!.rows[0]!)?.datumFixed;
  };
  expect(await read("p.geojson", "")).toBe(true);
  expect(await read("unido.geojson", "campo.KML")).toBe(true);
  expect(await read("unido.geojson", "gps.csv")).toBeUndefined();
});
