import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-area-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A made-up reserve in UTM 17S, east of the sanctuary, where the sample register has plots. */
const RESERVE = {
  type: "FeatureCollection",
  crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::32717" } },
  features: [
    {
      type: "Feature",
      properties: { nombre: "Reserva de prueba" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [712_000, 9_425_000],
            [725_000, 9_425_000],
            [725_000, 9_440_000],
            [712_000, 9_440_000],
            [712_000, 9_425_000],
          ],
        ],
      },
    },
  ],
};

test("another area is compared beside the sanctuary, and is there after a reload", async ({
  open,
}) => {
  const path = join(folder, "reserva.geojson");
  writeFileSync(path, JSON.stringify(RESERVE));
  const { page } = await open({ drawn: false });
  const alone = await settledAnswer(page);
  await page.getByTestId("file-chooser").setInputFiles(path);
  await page.getByRole("button", { name: "Usar como área de referencia" }).click();
  const own = page.locator("#resultado").getByRole("checkbox", { name: /reserva/i });
  await own.waitFor();
  await own.check({ force: true });
  const both = await settledAnswer(page);
  expect(both).toMatch(/Áreas de referencia/);
  expect(both).not.toBe(alone);

  await page.reload();
  await page
    .locator("#resultado")
    .getByRole("checkbox", { name: /reserva/i })
    .waitFor();
});
