import type { Page } from "playwright-core";
import { expect } from "vitest";
import { PHONE, test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";
import { BROKEN, goTo, settledBorer } from "./harness/borer.ts";

const TABS = ["Puntos calientes", "Campaña", "Ronda", "Situación"];

/** Least side of what a finger must hit, CSS pixels. */
const FINGER = 44;

/** The steps, play, tabs, handle and layers button, and which of them a finger of that size misses. */
const missed = (page: Page): Promise<string[]> =>
  page.evaluate((finger) => {
    const controls = [
      ...document.querySelectorAll(
        ["Anterior", "Siguiente", "Reproducir", "Ver capas y leyenda"]
          .map((name) => `button[aria-label="${name}"]`)
          .concat('button[aria-label^="Alto del panel"]', '#resultado [role="tab"]')
          .join(),
      ),
    ].filter((control) => control.checkVisibility());
    if (controls.length < 9) return [`only ${controls.length} controls are there`];
    return controls.flatMap((control) => {
      const name = control.getAttribute("aria-label") ?? control.textContent;
      const { left, right, top, bottom } = control.getBoundingClientRect();
      // A control may reach beyond what is drawn of it, upwards.
      let reach = top;
      while (document.elementFromPoint((left + right) / 2, reach - 1) === control) reach -= 1;
      return right - left < finger || bottom - reach < finger
        ? [`${name}: ${right - left} x ${bottom - reach}`]
        : [];
    });
  }, FINGER);

test("on a phone: periods, sheet, all tabs without sideways scroll, fingers and axe", async ({
  open,
}) => {
  const { page } = await open({
    drawn: false,
    path: "/#tarea=broca&perm=0",
    viewport: PHONE,
    isMobile: true,
    hasTouch: true,
  });
  await settledBorer(page);
  const wide = () => page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
  expect(await missed(page)).toEqual([]);
  for (const tab of TABS) {
    await goTo(page, tab);
    if (tab !== "Campaña" && tab !== "Ronda") await settledBorer(page);
    expect(await wide(), tab).toBeLessThanOrEqual(PHONE.width);
    expect(await seriousFindings(page), tab).toEqual([]);
    expect(await page.locator("body").innerText(), tab).not.toMatch(BROKEN);
  }

  // The period switcher.
  const counted = (): Promise<string> => page.locator("#resultado").innerText();
  const whole = await counted();
  await page.getByRole("button", { name: "Anterior" }).tap();
  await page.waitForURL(/periodo=/);
  await settledBorer(page);
  expect(await counted()).not.toBe(whole);
  await page.getByRole("button", { name: "Siguiente" }).tap();
  await settledBorer(page);
  await expect.poll(counted).toBe(whole);

  // The sheet: half, full, collapsed, and by the keyboard.
  const handle = page.getByRole("button", { name: /^Alto del panel/ });
  const heights: number[] = [];
  for (const expanded of ["true", "false", "true"]) {
    const before = (await handle.getAttribute("aria-label")) ?? "";
    await handle.tap();
    await expect.poll(() => handle.getAttribute("aria-label")).not.toBe(before);
    expect(await handle.getAttribute("aria-expanded")).toBe(expanded);
    heights.push(
      (await page.locator("section", { has: handle }).last().boundingBox())?.height ?? 0,
    );
  }
  const [full = 0, collapsed = 0, half = 0] = heights;
  expect(collapsed).toBeLessThan(half);
  expect(half).toBeLessThan(full);
  expect(await wide()).toBeLessThanOrEqual(PHONE.width);
});
