import type { Page } from "playwright-core";
import { expect } from "vitest";
import { selectedRow, settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";

/** Presses Tab until `reached` says so of the focused element. */
async function tabTo(
  page: Page,
  what: string,
  reached: (element: Element) => boolean,
): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const handle = await page.evaluateHandle(() => document.activeElement ?? document.body);
    if (await page.evaluate(reached, handle as never)) return;
  }
  throw new Error(`80 tabs did not reach ${what}`);
}

test("the whole job with the keyboard alone", async ({ open }) => {
  const { page } = await open({ drawn: false });
  await settledAnswer(page);

  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    "Ir al resultado",
  );
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement as Element).outlineStyle,
  );
  expect(outline).not.toBe("none");

  const before = page.url();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("resultado");
  expect(page.url(), "the view in the address stays").toBe(before);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());

  await tabTo(page, "the table", (element) => element.getAttribute("role") === "grid");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await selectedRow(page).waitFor();
  const id = (await selectedRow(page).locator("td").first().innerText()).trim();
  await page.getByRole("article", { name: id }).waitFor();

  await tabTo(
    page,
    "the export menu",
    (element) => element.getAttribute("aria-haspopup") === "menu",
  );
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem").first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
});

test("what has the focus can be seen, at every stop", async ({ open }) => {
  const { page } = await open();
  await settledAnswer(page);
  const hidden: string[] = [];
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press("Tab");
    const bare = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const near = [element, element.parentElement, element.nextElementSibling].filter(
        (e) => e !== null,
      );
      const seen = near.some((e) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(e);
        return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
      });
      return seen ? null : element.outerHTML.slice(0, 120);
    });
    if (bare) hidden.push(bare);
  }
  expect(hidden).toEqual([]);
});
