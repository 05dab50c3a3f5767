import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect } from "vitest";
import { madeDbf, madeShapes } from "../fixtures/made-shapefile.ts";
import { madeZip } from "../fixtures/made-zip.ts";
import { test } from "./harness/app-test.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-field-"));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

/** A square of 1 ha in UTM 17S, clockwise. Made up. */
const square = (east: number): [number, number][] => [
  [east, 9_424_000],
  [east, 9_424_100],
  [east + 100, 9_424_100],
  [east + 100, 9_424_000],
  [east, 9_424_000],
];
const shapes = madeShapes(5, [[square(690_000)], [square(691_000)]]);
const table = madeDbf([["codigo", "C", 8]], [["SH-1"], ["SH-2"]]);
const point = (name: string): string =>
  `<Placemark><name>${name}</name><Point><coordinates>-79.0,-5.2</coordinates></Point></Placemark>`;

test("a folder gives a Shapefile of its loose parts, an archive's layers to choose from, and says what it left", async ({
  open,
}) => {
  put("entrega/capas/Parcelas.shp", shapes.shp);
  put("entrega/capas/Parcelas.shx", shapes.shx);
  put("entrega/capas/parcelas.DBF", table);
  put("entrega/plano.docx", "no es dato");
  put(
    "entrega/puntos.kmz",
    madeZip({
      "doc.kml": `<kml>${point("K-1")}${point("K-2")}</kml>`,
      "b.kml": `<kml>${point("K-3")}</kml>`,
    }),
  );
  const { page } = await open({ drawn: false, path: "/#tarea=registro" });
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Elegir carpeta" }).click();
  await (await choosing).setFiles(join(folder, "entrega"));

  const main = page.locator("main");
  await page.getByRole("tab", { name: /puntos\.kmz/ }).click();
  await page.getByText(/3\s*aceptadas/).waitFor({ timeout: 30_000 });
  expect(await page.locator("body").innerText()).toContain("plano.docx");
  const layer = page.getByLabel("Capa", { exact: true });
  await layer.selectOption("b.kml");
  await page.getByText(/^1\s*aceptada/).waitFor();
  await layer.selectOption({ index: 0 });
  await page.getByText(/^3\s*aceptadas/).waitFor();

  await page.getByText("Parcelas.shp.zip").first().click();
  await page.getByText(/^2\s*aceptadas/).waitFor();
  const seen = await main.innerText();
  expect(seen).toContain("SH-1");
  // No .prj: the system is asked for, with its guess.
  expect(seen).toContain("¿En qué sistema están las coordenadas?");
});
