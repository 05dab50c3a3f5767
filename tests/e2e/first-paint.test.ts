import type { Page } from "playwright-core";
import { expect } from "vitest";
import { settledAnswer } from "./harness/answer.ts";
import { PHONE, test } from "./harness/app-test.ts";

/** The page as it is before any of the app's code has come; `come` lets it. */
const held = () => {
  let come = (): void => {};
  const wait = new Promise<void>((resolve) => {
    come = resolve;
  });
  return {
    come,
    before: (page: Page) =>
      page.route(/\/assets\/(?:first|pages)-[\w-]+\.js$/, async (route) => {
        await wait;
        await route.continue();
      }),
  };
};

const placeOfPicture = async (page: Page) =>
  page
    .locator(".first-still")
    .first()
    .evaluate((picture) => {
      const { x, y, width, height } = picture.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    });

test("before the app comes a phone has its picture and one sentence, and nothing moves when it comes", async ({
  open,
}) => {
  const { come, before } = held();
  const { page } = await open({ viewport: PHONE, drawn: false, before });
  const shown = page.locator("#first-paint");
  await shown.getByText("Abriendo los padrones de este equipo…").waitFor();
  expect(await shown.innerText()).not.toMatch(/\d ha|parcelas/);
  const place = await placeOfPicture(page);
  come();
  await shown.waitFor({ state: "detached" });
  expect(await placeOfPicture(page)).toEqual(place);
  expect(await settledAnswer(page)).toContain("parcelas con posible superposición");
  // The engine of the map comes with a key, and not before.
  await page.getByRole("button", { name: "Toque para mover el mapa" }).waitFor();
  await page.keyboard.press("Tab");
  await page.getByText(/no tiene WebGL/).waitFor();
});

test("a link has its language and no picture of elsewhere before the app comes", async ({
  open,
}) => {
  const { come, before } = held();
  const path = "/#idioma=en&tarea=registro";
  const { page } = await open({ drawn: false, path, before });
  await page.getByText("Opening the registers on this device…").waitFor();
  expect(await page.getByText("Abriendo los padrones").isVisible()).toBe(false);
  expect(await page.locator(".first-still").isVisible()).toBe(false);
  come();
  await page.getByRole("tab", { name: "Register" }).first().waitFor();
  expect(await page.locator("#first-paint").count()).toBe(0);
});
