import { expect } from "vitest";
import { plotRows, selectedRow, settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { goTo, settledBorer } from "./harness/borer.ts";

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

const BORER_TABS = ["Puntos calientes", "Campaña", "Ronda", "Situación"];

test("once it stands, it answers with the network gone: plots, and borers by tab, threshold, surface and round sheet", async ({
  open,
}) => {
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

  await page.getByRole("tab", { name: "Broca" }).first().click();
  await settledBorer(page);
  for (const tab of BORER_TABS) await goTo(page, tab);
  const answer = await settledBorer(page);
  await page.getByRole("button", { name: "2%", exact: true }).click();
  await settledBorer(page);
  expect(answer).toMatch(/En general [\d.]+%/);
  await page
    .getByRole("combobox", { name: "Superficie para la vista" })
    .selectOption({ label: "Hexágonos con conteos" });
  await page.getByText("Solo para la vista.").first().waitFor();
  await goTo(page, "Ronda");
  await page.getByRole("button", { name: "Hoja de ronda" }).click();
  const sheet = page.getByRole("dialog", { name: "Hoja de ronda para imprimir" });
  await sheet.getByText("Ronda de broca del café").first().waitFor();
  // Tiles beyond the first view cannot come; nothing else may fail.
  expect(
    guard.errors.filter((error) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(error)),
  ).toEqual([]);
  guard.forgive();
});
