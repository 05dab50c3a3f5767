import Papa from "papaparse";
import { expect } from "vitest";
import { PHONE, test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";
import { saved } from "./harness/saved-file.ts";

const BROKEN = /NaN|undefined|Infinity|\[object/;
const ANSWER = "34 variedades tienen esta altitud en su faja";

test("from an altitude to varieties: filter, card, weights, comparison, file, link", async ({
  open,
}) => {
  const { page } = await open({ drawn: false, path: "/#tarea=variedades&v=catalogo" });
  // Until somebody chooses, the register's own middle stands in the fields.
  await page.getByText(/la parcela de altitud mediana/).waitFor();
  const altitude = page.getByLabel("Altitud", { exact: true });
  await altitude.fill("1,548");
  await altitude.press("Enter");
  await page.waitForURL(/vcalt=1548/);
  const latitude = page.getByLabel("Latitud", { exact: true });
  await latitude.fill("5.15 S");
  await latitude.press("Enter");
  await page.getByRole("heading", { name: ANSWER }).waitFor();

  await page.getByRole("button", { name: /^Resiste roya/ }).click();
  const list = page.getByRole("table", { name: "Variedades", exact: true });
  await expect.poll(() => list.getByRole("rowheader").count()).toBe(6);
  await list.getByRole("button", { name: "Mundo Maya" }).click();
  const card = page.getByRole("article", { name: "Mundo Maya" });
  await card.getByText(/^1,548 msnm está en su faja, 648 m sobre su comienzo/).waitFor();
  await card.getByRole("button", { name: "Comparar", exact: true }).click();
  await page.getByRole("radio", { name: /^Comparar/ }).check({ force: true });
  await page.getByRole("combobox", { name: "Agregar" }).selectOption({ label: "Caturra" });
  const comparison = page.getByRole("table", { name: "Comparación" });
  await comparison.getByRole("columnheader", { name: /Caturra/ }).waitFor();
  expect(await comparison.getByRole("rowheader", { name: /difieren/ }).count()).toBe(6);
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByRole("radio", { name: "Puntaje", exact: true }).check({ force: true });
  await page.getByRole("slider", { name: "Taza" }).press("Home");
  await page
    .getByRole("list", { name: "De qué se compone cada puntaje" })
    .getByRole("img", { name: /Taza: 0,/ })
    .first()
    .waitFor();
  const { text } = await saved(page, "Variedades listadas (CSV para programas)");
  const { data } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
  expect(data.length).toBe(6);
  expect(data.every(({ verdict, altitude_m: m }) => verdict === "inside" && m === "1548")).toBe(
    true,
  );
  expect(data[0]?.weight_cup).toBe("0");
  expect(await page.locator("body").innerText()).not.toMatch(BROKEN);

  await page.reload();
  await page.getByRole("heading", { name: ANSWER }).waitFor();
  await page.getByRole("article", { name: "Mundo Maya" }).waitFor();
  await expect.poll(() => page.getByRole("slider", { name: "Taza" }).inputValue()).toBe("0");
});

test("on a phone, in English, near 5°: both bands are told and axe is content", async ({
  open,
}) => {
  const { page } = await open({
    drawn: false,
    path: "/#tarea=variedades&v=catalogo&idioma=en&vcalt=1450&vclat=-5.04&vcl=fajas",
    viewport: PHONE,
    hasTouch: true,
  });
  await page
    .getByText(/5\.04° S is close to 5°, where the bands change/)
    .and(page.locator("p"))
    .first()
    .waitFor();
  await page.getByRole("figure", { name: "Altitude bands" }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});
