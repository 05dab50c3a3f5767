import type { Page } from "playwright-core";
import { expect } from "vitest";
import { settledMap } from "./harness/answer.ts";
import { PHONE, test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";
import { BROKEN } from "./harness/borer.ts";
import { saved } from "./harness/saved-file.ts";

const TAB = "/#tarea=variedades&v=plataforma";

const card = (page: Page, name: string) => page.getByRole("article", { name, exact: true });

const camera = (page: Page): readonly number[] =>
  (new URLSearchParams(new URL(page.url()).hash.slice(1)).get("mapa") ?? "").split(",").map(Number);

/** The camera rests within a kilometre or so of a place. */
const looksAt = (page: Page, lon: number, lat: number): Promise<void> =>
  expect
    .poll(() => {
      const [x = 0, y = 0] = camera(page);
      return Math.hypot(x - lon, y - lat);
    })
    .toBeLessThan(0.02);

test("places by list, map and table: what is known, and in words what is not", async ({ open }) => {
  const { page } = await open({ path: TAB });
  const list = page.getByRole("list", { name: "Ensayos y semilla" });
  await list.waitFor();
  await settledMap(page);

  // By the keyboard, to a site where the basemap has nothing: the map goes there and says so.
  await list.getByRole("button", { name: /^Chanchamayo/ }).focus();
  await page.keyboard.press("Enter");
  await card(page, "Chanchamayo").waitFor();
  await looksAt(page, -75.3258, -11.0556);
  await page.locator("p").filter({ hasText: "Chanchamayo queda fuera del mapa base" }).waitFor();
  const told = await card(page, "Chanchamayo").innerText();
  for (const said of ["Qué se prueba", "Diseño", "Quién", "Lo que no es público", "zona 18S"])
    expect(told).toContain(said);
  const link = card(page, "Chanchamayo").getByRole("link").first();
  expect([await link.getAttribute("target"), await link.getAttribute("rel")]).toEqual([
    "_blank",
    "noopener noreferrer",
  ]);
  expect(await seriousFindings(page)).toEqual([]);

  // The table follows and leads.
  const table = page.getByRole("grid", { name: "Lugares de la plataforma" });
  const chosen = table.locator('tr[aria-selected="true"]');
  expect(await chosen.innerText()).toContain("Chanchamayo");
  await table.focus();
  await page.keyboard.press("ArrowUp");
  await card(page, "San Ignacio").waitFor();
  await looksAt(page, -79.0047, -5.1461);
  await page.keyboard.press("Escape");
  await card(page, "San Ignacio").waitFor({ state: "hidden" });

  // What is pressed on the map opens too; a layer that is off cannot be pressed.
  await settledMap(page);
  const box = await page.locator("canvas.maplibregl-canvas").first().boundingBox();
  if (!box) throw new Error("The map has no place on the page");
  const press = () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await press();
  await card(page, "San Ignacio").waitFor();
  expect(page.url()).toContain("vps=sitio-san-ignacio");
  await press();
  await card(page, "San Ignacio").waitFor({ state: "hidden" });

  const { text } = await saved(page, "CSV para programas: lugares");
  const head = text.split("\n")[0]?.split(",") ?? [];
  expect(head).toEqual(expect.arrayContaining(["town_confirmed", "within_m", "source", "link"]));
  expect(text).toContain("Unicafec");
});

test("on a phone, in English: a member whose town is to be confirmed", async ({ open }) => {
  const { page } = await open({
    drawn: false,
    path: `${TAB}&vps=miembro-unicafec&idioma=en`,
    viewport: PHONE,
    isMobile: true,
    hasTouch: true,
  });
  await card(page, "Unicafec").waitFor();
  const told = await page.locator("#resultado").innerText();
  expect(told).toContain("Town of San Ignacio (to be confirmed)");
  expect(told).toContain("Its town was not read in any source");
  expect(told).not.toMatch(BROKEN);
  const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
  expect(wide).toBeLessThanOrEqual(PHONE.width);
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByRole("button", { name: "See layers and legend" }).tap();
  const layers = page.getByRole("dialog");
  for (const name of ["Variety trials", "Members of the platform", "Activities of 2020"]) {
    const layer = layers.getByRole("checkbox", { name });
    await layer.uncheck();
    expect(await layer.isChecked(), name).toBe(false);
  }
  expect(page.url()).toContain("capa-ensayos-wcr=0.");
});
