import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page, Response } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/app-test.ts";
import { pdfPages } from "./harness/pdf-text.ts";
import { pngChunks } from "./harness/png-chunks.ts";
import { registerTraces, traceFinder } from "./harness/register-traces.ts";
import { SAMPLE_REGISTER } from "./harness/terminal-answer.ts";

const register = registerTraces(SAMPLE_REGISTER);
const tracesIn = traceFinder(register);

/**
 * The page that makes files draws its maps as SVG: a picture has no text to search, and takes a minute without a graphics card.
 */
const withoutWebgl = (page: Page) =>
  page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...asked: unknown[]
    ) {
      return String(asked[0]).startsWith("webgl") ? null : Reflect.apply(getContext, this, asked);
    } as typeof getContext;
  });

/** Keeps what the page hands to its workers: the data of the map's sources go that way. */
const watchWorkers = (page: Page) =>
  page.addInitScript(() => {
    const kept: string[] = [];
    Object.assign(window, { handedToWorkers: kept });
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      kept.push(JSON.stringify(message[0]) ?? "");
      Reflect.apply(postMessage, this, message);
    } as typeof postMessage;
  });

/**
 * All that a page shows or a script in it could read: elements with attributes, fields, storage, and what workers were given
 * since it was last looked at.
 */
const wholePage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const stored = await new Promise<unknown>((resolve, reject) => {
      const opening = indexedDB.open("lindero-publico");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction("stories").objectStore("stories").getAll();
        all.onsuccess = () => resolve(all.result);
      };
    });
    const { handedToWorkers } = window as unknown as { handedToWorkers: string[] };
    return [
      document.documentElement.outerHTML,
      document.title,
      location.href,
      JSON.stringify(stored),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      ...handedToWorkers.splice(0),
    ].join("\n");
  });

const TEXT = /\b(?:html|javascript|json|css|csv|plain|svg)\b/;

/** What a server answered, where it is text. */
const bodies = async (responses: readonly Response[]): Promise<string> => {
  const texts = responses.map(async (response) =>
    TEXT.test(response.headers()["content-type"] ?? "") ? response.text().catch(() => "") : "",
  );
  return (await Promise.all(texts)).join("\n");
};

const bytesOf = async (page: Page, button: RegExp): Promise<[string, Buffer]> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "lindero-taken-"));
  try {
    const file = join(folder, "taken");
    await download.saveAs(file);
    return [download.suggestedFilename(), readFileSync(file)];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test("the search finds what it is for", () => {
  const [east, north, lon, lat] = register.corners[40]!;
  const [code = ""] = register.codes;
  for (const planted of [
    `<g data-k="${code}">`,
    JSON.stringify([lon, lat]),
    `${lat.toFixed(3)}; ${lon.toFixed(3)}`,
    `E ${Math.round(east)} N ${Math.round(north)}`,
    `${east.toLocaleString("en-US")} m, ${north.toLocaleString("en-US")} m`,
  ])
    expect(tracesIn(`{"a":[1,2.5],"b":"${planted}"} 32,124.87`), planted).not.toEqual([]);
  expect(tracesIn("-79.120 -5.120, EJ-, 718000 9441000, 32,124.87")).toEqual([]);
});

test("neither the audience's page nor anything taken away has a code or a corner of a plot", async ({
  open,
}) => {
  const { page } = await open({ path: "/#tarea=presentar", before: withoutWebgl });
  const present = page.getByRole("button", { name: "Presentar", exact: true }).last();
  await expect.poll(() => present.isEnabled(), { timeout: 120_000 }).toBe(true);

  const context = page.context();
  const responses: Response[] = [];
  context.on("page", (fresh) => {
    void watchWorkers(fresh);
    fresh.on("response", (response) => responses.push(response));
  });
  const [deck] = await Promise.all([context.waitForEvent("page"), present.click()]);
  await deck.waitForURL(/asamblea\.html/);
  // Once more, now that its workers are watched from the start.
  await deck.reload();
  await deck.locator("h1").first().waitFor();
  const slides = await deck.locator("nav li").count();
  expect(slides).toBeGreaterThan(3);
  let cells = false;
  for (let n = 0; n <= slides; n++) {
    await deck.waitForTimeout(300);
    const shown = await wholePage(deck);
    expect(tracesIn(shown), `look ${n + 1}`).toEqual([]);
    cells ||= shown.includes("public-cells");
    await deck.keyboard.press("ArrowRight");
  }
  expect(cells, "the map was given its cells").toBe(true);
  expect(responses.map((one) => one.url()).filter((url) => /ejemplo/.test(url))).toEqual([]);
  expect(tracesIn(await bodies(responses))).toEqual([]);
  await deck.close();

  await page.getByRole("button", { name: "Para llevar" }).click();
  await page.getByRole("button", { name: "Preparar el archivo" }).click();
  const [htmlName, html] = await bytesOf(page, /^Guardar .*\.html/);
  expect(htmlName).toMatch(/\.html$/);
  expect(html.length).toBeLessThan(8_000_000);
  expect(tracesIn(html.toString("utf8"))).toEqual([]);

  await page.getByRole("button", { name: "Preparar las imágenes" }).click();
  const [zipName, zip] = await bytesOf(page, /^Guardar .*\.zip/);
  const pictures = Object.entries(unzipSync(new Uint8Array(zip)));
  expect(tracesIn(zipName)).toEqual([]);
  expect(pictures).toHaveLength(slides);
  for (const [name, bytes] of pictures) {
    const { width, height, chunks } = pngChunks(bytes);
    expect([width, height]).toEqual([1920, 1080]);
    expect(tracesIn(name)).toEqual([]);
    expect(chunks.filter((chunk) => /^(?:[iz]?TXt|eXIf|tEXt)$/i.test(chunk))).toEqual([]);
  }

  await page.getByRole("button", { name: "Ver las hojas" }).click();
  await page.getByRole("button", { name: /^Imprimir \d/ }).waitFor();
  const sheets = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets).toHaveLength(Math.ceil(slides / 2));
  expect(sheets[0]).toMatch(/Hoja 1 de \d/);
  expect(tracesIn(sheets.join("\n"))).toEqual([]);

  await page.getByRole("button", { name: "Cerrar" }).first().click();
  await page.getByRole("tab", { name: "Historia" }).click();
  const [, story] = await bytesOf(page, /^Guardar en un archivo/);
  expect(tracesIn(story.toString("utf8"))).toEqual([]);
}, 300_000);
