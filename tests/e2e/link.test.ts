import type { Page } from "playwright-core";
import { expect } from "vitest";
import { plotRows, selectedRow, settledAnswer, settledMap } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";

/** The card is whole once the second computation has spoken. */
const wholeCard = (page: Page): Promise<void> => page.getByText("differs by").waitFor();

test("a link brings back language, tolerance, plot and camera", async ({ open }) => {
  const first = await open();
  await settledAnswer(first.page);
  await first.page.getByRole("radio", { name: "English" }).check({ force: true });
  await first.page.getByRole("slider", { name: /Tolerance/ }).focus();
  await first.page.keyboard.press("ArrowRight");
  await plotRows(first.page).nth(2).click();
  const id = (await selectedRow(first.page).locator("td").first().innerText()).trim();
  await settledMap(first.page);
  // Another camera than the one a selection frames: it is the link's that must stand.
  await first.page.getByRole("button", { name: "Zoom in" }).click();
  await settledMap(first.page);
  await wholeCard(first.page);
  const answer = await settledAnswer(first.page);
  const url = new URL(first.page.url());

  const second = await open({ path: `/${url.hash}` });
  await wholeCard(second.page);
  expect(await settledAnswer(second.page)).toBe(answer);
  expect(await selectedRow(second.page).innerText()).toContain(id);
  await settledMap(second.page);
  const camera = (hash: string) => new URLSearchParams(hash.slice(1)).get("mapa");
  expect(camera(new URL(second.page.url()).hash)).toBe(camera(url.hash));
});
