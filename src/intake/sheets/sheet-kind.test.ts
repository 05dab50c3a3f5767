import { expect, test } from "vitest";
import { readDataset } from "../intake.ts";

const kindOf = async (text: string): Promise<string> => {
  const bytes = new TextEncoder().encode(text);
  return (await readDataset({ name: "a.csv", bytes })).suggestedKind;
};

test.each([
  [
    "varieties in blocks with a known response",
    "trials",
    "bloque;variedad;roya_pct\nI;Caturra;3\n",
  ],
  ["a response of its own", "trials", "rep,cultivar,brix\n1,Geisha,18.2\n2,Geisha,19\n"],
  [
    "a trial with places",
    "trials",
    "bloque;variedad;rendimiento_qq_ha;lat;lon\nI;Caturra;20;-5.3;-78.9\n",
  ],
  [
    "a register with varieties, altitudes, rust and a block of the farm",
    "plots",
    "codigo;dni;bloque;variedad;altitud;roya;lat;lon\nA;12345678;B;Caturra;1500;5;-5.3;-78.9\n",
  ],
  [
    "a register with one variety each and no block",
    "plots",
    "codigo;variedad;altitud_msnm;rendimiento;roya;lat;lon\nA;Caturra;1500;20;5;-5.3;-78.9\n",
  ],
  [
    "readings by variety and block",
    "readings",
    "id_punto;bloque;variedad;evaluados;brocados\nP1;I;Caturra;100;5\n",
  ],
  [
    "a catalogue",
    "catalogue",
    "variety,altitude_min_m_lat_0_5,rust\nBatian,1000,tolerant\nJava,1200,tolerant\n",
  ],
  [
    "one variety over and over is no catalogue",
    "plots",
    "variedad;altitud_min;roya;lat;lon\nCaturra;900;s;-5.3;-78.9\nCaturra;900;s;-5.31;-78.9\nCaturra;900;s;-5.32;-78.9\n",
  ],
])("%s: %s", async (_what, kind, text) => {
  expect(await kindOf(text)).toBe(kind);
});

test("what a person says goes before what the columns say", async () => {
  const bytes = new TextEncoder().encode(
    "bloque;variedad;rendimiento_qq_ha;lat;lon\nI;Caturra;20;-5.3;-78.9\n",
  );
  const report = await readDataset({ name: "a.csv", bytes }, { kind: "plots" });
  expect(report.dataset?.kind).toBe("plots");
  expect([...report.dataset!.geometry.coords]).toEqual([-78.9, -5.3]);
});

test("a trial with its places as GeoJSON comes in without them, and says so", async () => {
  const feature = {
    type: "Feature",
    properties: { bloque: 1, variedad: "Caturra", rendimiento_qq_ha: 20.5 },
    geometry: { type: "Point", coordinates: [-78.9, -5.3] },
  };
  const bytes = new TextEncoder().encode(
    JSON.stringify({ type: "FeatureCollection", features: [feature] }),
  );
  const { dataset, issues } = await readDataset({ name: "a.geojson", bytes });
  expect([...dataset!.trial!.responses[0]!.values]).toEqual([20.5]);
  expect(issues.map(({ code }) => code)).toContain("sheet-places-unused");
});

test("more plots than any trial has are told, not read", async () => {
  const lines = Array.from({ length: 20_001 }, (_, i) => `I;V${i};20`);
  const bytes = new TextEncoder().encode(`bloque;variedad;rendimiento_qq_ha\n${lines.join("\n")}`);
  const { dataset, issues, counts } = await readDataset({ name: "a.csv", bytes });
  expect(dataset).toBeNull();
  expect(issues).toMatchObject([{ code: "sheet-too-many", params: { limit: 20_000 } }]);
  expect(counts).toMatchObject({ accepted: 0, refused: 20_001 });
});
