import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect } from "vitest";
import { settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { keptWhole } from "./harness/kept-whole.ts";
import { type OwnHost, ownHost } from "./harness/own-host.ts";

let host: OwnHost;
beforeEach(async () => {
  host = await ownHost();
});
afterEach(() => host.remove());

/** The app in a browser that may keep it, at the host that this test can end. */
const kept = () => ({ origin: host.origin, serviceWorkers: "allow", drawn: false }) as const;

test("a newer release is offered; a page of the older goes on; one that does not start is put aside", async ({
  open,
}) => {
  const { page } = await open(kept());
  await keptWhole(page);
  await page.reload();
  await settledAnswer(page);
  await keptWhole(page);

  const seek = (on: Page) =>
    on.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => undefined));
  host.release("second", (html) => html.replace("<title>Lindero", "<title>Lindero 2"));
  await seek(page);
  await page.getByRole("button", { name: "Cambiar ahora" }).waitFor();
  expect(await page.title()).not.toContain("Lindero 2");

  const other = await page.context().newPage();
  await other.goto(host.origin);
  await settledAnswer(other);
  expect(await other.evaluate(() => document.head.innerHTML)).not.toContain("Lindero 2");
  await page.getByRole("button", { name: "Cambiar ahora" }).click();
  await page.waitForFunction(() => document.head.innerHTML.includes("Lindero 2"));
  await settledAnswer(page);
  // The other goes on with what it opened with, and can still fetch its parts.
  await other
    .getByRole("tab", { name: "Broca" })
    .or(other.getByRole("button", { name: "Broca" }))
    .first()
    .click();
  await other
    .getByText(/sectores|Infestación/)
    .first()
    .waitFor();
  await other.close();
  await keptWhole(page);

  host.release("third", (html) => html.replace(/<script type="module"[^>]*><\/script>/, ""));
  await seek(page);
  await page.getByRole("button", { name: "Cambiar ahora" }).click();
  await page.waitForFunction(() => document.querySelector("#root")?.childElementCount === 0);
  for (let i = 0; i < 3; i++) await page.reload();
  expect(await settledAnswer(page)).toContain("parcelas con posible superposición");
  await page.getByText(/no llegó a abrir/).waitFor();
});

test("a device that spares data is asked before the app is fetched whole", async ({ open }) => {
  const asked: string[] = [];
  const { page } = await open({
    ...kept(),
    path: "/#tarea=registro",
    before: async (fresh) => {
      fresh.context().on("request", (request) => asked.push(new URL(request.url()).pathname));
      await fresh.addInitScript(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
      );
    },
  });
  await page.getByRole("button", { name: "Lo que guarda este equipo" }).first().click();
  const section = page.getByTestId("offline");
  await section.getByText(/pide ahorrar datos.*\(ocupa 1\d MB\)/).waitFor();
  expect(asked.filter((path) => /\/(?:sw\.js|assets\/fetch-ahead-.*)$/.test(path))).toEqual([]);
  await section.getByRole("button", { name: "Guardarlo entero" }).click();
  await section.getByText(/^(?:Guardando Lindero en este equipo|Listo: )/).waitFor();
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistrations()).length > 0,
  );
});
