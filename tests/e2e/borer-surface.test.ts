import type { Page } from "playwright-core";
import { expect } from "vitest";
import { settledMap } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { settledBorer } from "./harness/borer.ts";

const START = "/#tarea=broca&metodo=ramas&unidad=punto&perm=0";
const LOOKS = ["Hexágonos con conteos", "Mancha de calor", "Columnas según altitud"];
const SIMPLE = "Dibujo simple: este equipo no pudo usar el otro.";

const choice = (page: Page) => page.getByRole("combobox", { name: "Superficie para la vista" });
const canvases = (page: Page): Promise<number> => page.locator("canvas").count();

test("each surface is drawn by deck.gl or says that it is drawn simply, and goes", async ({
  open,
}) => {
  const { page } = await open({ path: START });
  await settledBorer(page);
  await settledMap(page);
  const bare = await canvases(page);
  for (const look of LOOKS) {
    await choice(page).selectOption({ label: look });
    // One canvas more, or the sentence.
    await expect
      .poll(async () => (await canvases(page)) > bare || (await page.getByText(SIMPLE).count()) > 0)
      .toBe(true);
    await page
      .getByText(/^[\s\S]*Solo para la vista\./)
      .first()
      .waitFor();
  }
  await choice(page).selectOption({ label: "Ninguna" });
  await page.getByText("no dice qué es significativo").first().waitFor();
  await expect.poll(() => canvases(page)).toBe(bare);
  expect(await page.getByText(SIMPLE).count()).toBe(0);
});

test("where deck.gl does not come, the map draws the cells itself and says so", async ({
  open,
}) => {
  const { page, guard } = await open({
    path: `${START}&superficie=hexagonos`,
    before: (page) => page.route(/\/deck-surface-[^/]*\.js$/, (route) => route.abort()),
  });
  await settledBorer(page);
  await page.getByText(SIMPLE).waitFor();
  await settledMap(page);
  const map = page.locator("canvas.maplibregl-canvas").first();
  const drawn = await map.screenshot();
  await choice(page).selectOption({ label: "Ninguna" });
  await page.getByText(SIMPLE).waitFor({ state: "hidden" });
  await expect.poll(async () => (await map.screenshot()).equals(drawn)).toBe(false);
  // The script that was held back is all that failed.
  expect(guard.errors.filter((error) => !/ERR_FAILED/.test(error))).toEqual([]);
  expect(guard.strayRequests).toEqual([]);
  guard.forgive();
});
