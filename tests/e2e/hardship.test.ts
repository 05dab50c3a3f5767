import { expect } from "vitest";
import { plotRows, selectedRow, settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";

test("without WebGL table and answer work, and the map says why it is blank", async ({ open }) => {
  const { page, guard } = await open({ drawn: false });
  await settledAnswer(page);
  await page
    .getByText(/no tiene WebGL/)
    .first()
    .waitFor();
  await plotRows(page).first().click();
  await selectedRow(page).waitFor();
  guard.forgive();
});

test("without workers the page answers itself, and says so", async ({ open }) => {
  const { page } = await open({
    drawn: false,
    before: (page) =>
      page.addInitScript(() => {
        const Real = window.Worker;
        window.Worker = class extends Real {
          constructor(url: string | URL, options?: WorkerOptions) {
            if (!/maplibre/.test(String(url))) throw new Error("no workers today");
            super(url, options);
          }
        };
      }),
  });
  expect(await settledAnswer(page)).toContain("parcelas con posible superposición");
  await page
    .getByRole("status")
    .or(page.getByRole("alert"))
    .or(page.getByLabel("Avisos"))
    .first()
    .waitFor();
});

test("once it stands, it answers with the network gone", async ({ open }) => {
  const { page, guard } = await open({ ahead: true });
  const before = await settledAnswer(page);
  await page.waitForFunction(() => performance.getEntriesByName("fetch-ahead-done").length > 0);
  await page.context().setOffline(true);
  await page.getByRole("slider", { name: /Tolerancia/ }).focus();
  await page.keyboard.press("Home");
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await plotRows(page).first().click();
  await selectedRow(page).waitFor();
  expect(await settledAnswer(page)).not.toBe(before);
  // Tiles beyond the first view cannot come; nothing else may fail.
  expect(
    guard.errors.filter((error) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(error)),
  ).toEqual([]);
  guard.forgive();
});
