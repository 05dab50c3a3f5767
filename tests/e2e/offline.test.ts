import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect } from "vitest";
import { madeZip } from "../fixtures/made-zip.ts";
import { settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { type OwnHost, ownHost } from "./harness/own-host.ts";

let host: OwnHost;
beforeEach(async () => {
  host = await ownHost();
});
afterEach(() => host.remove());

/** The app in a browser that may keep it, at the host that this test can end. */
const kept = () => ({ origin: host.origin, serviceWorkers: "allow", drawn: false }) as const;

/** The page has been kept whole, and is answered from what is kept. */
const whole = (page: Page) =>
  page.waitForFunction(
    () =>
      performance.getEntriesByName("fetch-ahead-done").length > 0 &&
      navigator.serviceWorker.controller !== null,
    null,
    { timeout: 120_000 },
  );

const point = (name: string): string =>
  `<Placemark><name>${name}</name><Point><coordinates>-79.0,-5.2</coordinates></Point></Placemark>`;

test("with the host gone it opens anew, reads a file it never met, checks, hands out and presents", async ({
  open,
}) => {
  const { page } = await open(kept());
  await whole(page);
  await host.end();
  await page.reload();
  expect(await settledAnswer(page)).toContain("parcelas con posible superposición");

  await page.goto(`${host.origin}/#tarea=registro`);
  await page.getByRole("tab", { name: "Archivos", selected: true }).waitFor();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Elegir archivo" }).first().click();
  const kmz = madeZip({ "doc.kml": `<kml>${point("K-1")}${point("K-2")}</kml>` });
  await (await choosing).setFiles({
    name: "puntos.kmz",
    mimeType: "application/vnd.google-earth.kmz",
    buffer: Buffer.from(kmz),
  });
  await page.getByText(/^2\s*aceptadas/).waitFor();
  await page.getByRole("button", { name: /2 parcelas/ }).click();
  await page.getByRole("tab", { name: "Revisar", selected: true }).waitFor();
  await page.getByRole("tab", { name: "Entregar" }).click();
  await page.getByRole("tab", { name: "Entregar", selected: true }).waitFor();
  const saving = page.waitForEvent("download");
  await page
    .getByRole("button", { name: /^(Guardar|Descargar) / })
    .first()
    .click();
  await saving;

  const part = await page.evaluate(async () => {
    const answer = await fetch("tiles/base.pmtiles", { headers: { Range: "bytes=0-6" } });
    return [answer.status, await answer.text()];
  });
  expect(part).toEqual([206, "PMTiles"]);
  await page.goto(`${host.origin}/asamblea.html`);
  await page.locator("main, #root > *").first().waitFor();
});

test("a newer release is offered; a page of the older goes on; one that does not start is put aside", async ({
  open,
}) => {
  const { page } = await open(kept());
  await whole(page);
  await page.reload();
  await settledAnswer(page);
  await whole(page);

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
  await whole(page);

  host.release("third", (html) => html.replace(/<script[^>]*><\/script>/, ""));
  await seek(page);
  await page.getByRole("button", { name: "Cambiar ahora" }).click();
  await page.waitForFunction(() => document.querySelector("#root")?.childElementCount === 0);
  for (let i = 0; i < 3; i++) await page.reload();
  expect(await settledAnswer(page)).toContain("parcelas con posible superposición");
  await page.getByText(/no llegó a abrir/).waitFor();
});
