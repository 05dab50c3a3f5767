import { readFileSync } from "node:fs";
import proj4 from "proj4";
import { expect } from "vitest";
import { plotRows, selectedRow, settledAnswer, settledMap, table } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { SAMPLE_REGISTER, terminalAnswer } from "./harness/terminal-answer.ts";

/** The middle of a plot of the sample register, from its WKT. */
function middleOf(id: string): [lon: number, lat: number] {
  const line =
    readFileSync(SAMPLE_REGISTER, "utf8")
      .split("\n")
      .find((row) => row.startsWith(`${id};`)) ?? "";
  const corners = [...line.matchAll(/(\d{6}\.\d+) (\d{7}\.\d+)/g)].map(([, e, n]) => [
    Number(e),
    Number(n),
  ]);
  const mean = (axis: 0 | 1) =>
    corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length;
  const [lon = 0, lat = 0] = proj4("+proj=utm +zone=17 +south", "WGS84", [mean(0), mean(1)]);
  return [lon, lat];
}

test("a row selected in the table opens the plot's card", async ({ open }) => {
  const { page } = await open({ drawn: false });
  await settledAnswer(page);
  const row = plotRows(page).first();
  const id = (await row.locator("td").first().innerText()).trim();
  await row.click();
  await selectedRow(page).waitFor();
  const card = page.getByRole("article", { name: id });
  await card.waitFor();
  expect(await card.innerText()).toMatch(/Superpuesta[\s\S]*ha/);
  expect(await card.innerText()).toContain("Segundo cálculo (Turf)");
});

test("a plot clicked on the map is selected in the table", async ({ open }) => {
  const { plots } = terminalAnswer(SAMPLE_REGISTER);
  const plot = plots
    .filter(({ verdict }) => verdict === "inside")
    .sort((a, b) => b.overlap_m2 - a.overlap_m2)[0];
  const id = plot?.id ?? "";
  const [lon, lat] = middleOf(id);
  const { page } = await open({ path: `/#mapa=${lon.toFixed(5)},${lat.toFixed(5)},16` });
  await settledAnswer(page);
  await settledMap(page);
  const box = await page.locator("canvas.maplibregl-canvas").boundingBox();
  if (!box) throw new Error("The map has no place on the page");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await selectedRow(page).waitFor();
  expect(await selectedRow(page).innerText()).toContain(id);
  await page.getByRole("article", { name: id }).waitFor();
});

test("totals and title follow the filter, and a head sorts", async ({ open }) => {
  const { plots } = terminalAnswer(SAMPLE_REGISTER);
  const count = plots.length.toLocaleString("en-US");
  const { page } = await open({ drawn: false });
  await settledAnswer(page);
  await page.getByRole("heading", { name: /^\d+ parcelas con posible superposición/ }).waitFor();
  await page.getByRole("button", { name: `Ver las ${count}` }).click();
  await page.getByRole("heading", { name: `${count} parcelas` }).waitFor();
  expect(await table(page).innerText()).toContain(`Total de ${count}`);

  const head = table(page).getByRole("columnheader", { name: /Área, ha/ });
  const areas = async () => {
    const at = Number(await head.getAttribute("aria-colindex"));
    const cells = plotRows(page).locator(`td[aria-colindex="${at}"]`);
    return (await cells.allInnerTexts()).map((text) => Number(text.replace(",", "")));
  };
  for (const direction of ["descending", "ascending"]) {
    await head.getByRole("button").click();
    await table(page).locator(`[aria-sort="${direction}"]`).waitFor();
    const shown = await areas();
    expect(shown.length).toBeGreaterThan(3);
    const sorted = [...shown].sort((a, b) => (direction === "ascending" ? a - b : b - a));
    expect(shown).toEqual(sorted);
  }
});
