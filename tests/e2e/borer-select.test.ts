import type { Page } from "playwright-core";
import proj4 from "proj4";
import { expect } from "vitest";
import { settledMap } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { goTo, grid, settledBorer } from "./harness/borer.ts";
import {
  borerFigures,
  percent,
  SAMPLE_READINGS,
  type UnitFigures,
  whole,
} from "./harness/borer-terminal.ts";

const POINTS = "metodo=ramas&periodo=todo&unidad=punto&perm=0";

const chosen = (page: Page) =>
  grid(page, "Dónde mirar primero").locator('tr[aria-selected="true"]');

/** The point farthest from all others: its symbol covers no other. */
function loneliest(units: readonly UnitFigures[]): UnitFigures {
  const room = (one: UnitFigures): number =>
    units.reduce(
      (least, other) =>
        other === one
          ? least
          : Math.min(least, Math.hypot(one.este - other.este, one.norte - other.norte)),
      Number.POSITIVE_INFINITY,
    );
  return units.reduce((best, one) => (room(one) > room(best) ? one : best));
}

test("map, table and chart select each other, and let go", async ({ open }) => {
  const { per_point: units } = borerFigures(
    SAMPLE_READINGS,
    ...["--method", "ramas", "--permutations", "0"],
  );
  const point = loneliest(units);
  const [lon = 0, lat = 0] = proj4("+proj=utm +zone=17 +south", "WGS84", [point.este, point.norte]);
  const { page } = await open({
    path: `/#tarea=broca&lecturas=ejemplo-broca&${POINTS}&mapa=${lon.toFixed(5)},${lat.toFixed(5)},15`,
  });
  await settledBorer(page);
  await settledMap(page);
  const box = await page.locator("canvas.maplibregl-canvas").first().boundingBox();
  if (!box) throw new Error("The map has no place on the page");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];

  // A hover tells, a click selects in table and card, a second click lets go.
  await page.mouse.move(x - 60, y - 60);
  await page.mouse.move(x, y, { steps: 4 });
  const hint = page
    .locator("p")
    .filter({ hasText: point.id })
    .filter({ hasText: /fruto|brocad/ });
  await hint.first().waitFor();
  await page.mouse.click(x, y);
  await chosen(page).filter({ hasText: point.id }).waitFor();
  const card = page.getByRole("article", { name: `Punto ${point.id}` });
  await card.waitFor();
  const told = (await card.innerText()).replace(/\s+/g, " ");
  expect(told).toContain(percent(point.rate_pct as number));
  expect(told).toContain(`${whole(point.bored)} de ${whole(point.counted)} frutos`);
  expect(page.url()).toMatch(/bsel=p-\d+/);
  await page.mouse.click(x, y);
  await card.waitFor({ state: "hidden" });
  expect(await chosen(page).count()).toBe(0);
  await page.mouse.move(box.x + 5, box.y + 5);

  // A row selects; Escape lets go.
  const table = grid(page, "Dónde mirar primero");
  const row = table.locator("tr[aria-selected]").nth(1);
  const id = (await row.locator("td").first().innerText()).trim();
  await row.click();
  await page.getByRole("article", { name: `Punto ${id}` }).waitFor();
  await table.focus();
  await page.keyboard.press("Escape");
  await page.getByRole("article", { name: `Punto ${id}` }).waitFor({ state: "hidden" });
  expect(page.url()).not.toContain("bsel");

  // A row of the chart is a district: its card has the figures the chart has, and the map goes there.
  const camera = (): string | null =>
    new URLSearchParams(new URL(page.url()).hash.slice(1)).get("mapa");
  const before = camera();
  const chart = page.getByRole("list", { name: /^Infestación por distrito/ });
  const bar = chart.getByRole("button").first();
  await bar.click();
  expect(await bar.getAttribute("aria-pressed")).toBe("true");
  const words = (await bar.innerText()).split("\n").map((line) => line.trim());
  const count = /[\d,]+ de [\d,]+ frutos/.exec(words.join("\n"))?.[0];
  if (!count) throw new Error(`no count in ${words.join(", ")}`);
  const group = page.getByRole("article", { name: new RegExp(words[0] ?? "") });
  await group.waitFor();
  expect((await group.innerText()).replace(/\s+/g, " ")).toContain(count);
  await expect.poll(camera).not.toBe(before);
});

test("tabs, threshold, table and time with the keyboard alone", async ({ open }) => {
  const { page } = await open({
    drawn: false,
    path: "/#tarea=broca&metodo=ramas&unidad=punto&perm=0",
  });
  await settledBorer(page);

  const table = grid(page, "Dónde mirar primero");
  await table.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await chosen(page).waitFor();
  const id = (await chosen(page).locator("td").first().innerText()).trim();
  await page.getByRole("article", { name: `Punto ${id}` }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => chosen(page).count()).toBe(0);

  await page.getByLabel("Umbral de acción", { exact: true }).first().focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("7.5");
  await page.keyboard.press("Enter");
  await page.waitForURL(/umbral=7\.5/);
  await page.getByText("Umbral puesto por usted, sin fuente.").waitFor();

  const strip = page.getByRole("slider", { name: "Campaña que se mira" });
  await strip.focus();
  const at = await strip.getAttribute("aria-valuetext");
  await page.keyboard.press("Home");
  await expect.poll(() => strip.getAttribute("aria-valuetext")).not.toBe(at);
  await page.keyboard.press("ArrowRight");
  await settledBorer(page);
  expect(page.url()).toMatch(/periodo=c-/);

  const tabs = page.getByRole("tablist", { name: "Preguntas sobre la broca" });
  await tabs.getByRole("tab", { selected: true }).focus();
  for (const tab of ["Puntos calientes", "Campaña", "Ronda", "Situación"]) {
    await page.keyboard.press("ArrowRight");
    if (
      (await tabs.getByRole("tab", { name: tab, exact: true }).getAttribute("aria-selected")) !==
      "true"
    )
      await page.keyboard.press("Enter");
    await page.getByRole("tabpanel", { name: tab, exact: true }).waitFor();
  }
  await goTo(page, "Situación");
});
