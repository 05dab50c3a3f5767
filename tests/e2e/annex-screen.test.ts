import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import proj4 from "proj4";
import sharp from "sharp";
import { expect } from "vitest";
import { selectedRow, settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";
import { SAMPLE_REGISTER } from "./harness/terminal-answer.ts";

/** Presses Tab until the focused element has that name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate((wanted) => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement && element.labels?.[0]?.textContent;
      return (label || element?.textContent || "").trim() === wanted;
    }, name);
    if (found) return;
  }
  throw new Error(`90 tabs did not reach ${name}`);
}

/** First corner of a plot of the sample register, in degrees. */
function cornerOf(id: string): [lon: number, lat: number] {
  const line =
    readFileSync(SAMPLE_REGISTER, "utf8")
      .split("\n")
      .find((row) => row.startsWith(`${id};`)) ?? "";
  const [, east, north] = /(\d{6}\.\d+) (\d{7}\.\d+)/.exec(line) ?? [];
  return proj4("+proj=utm +zone=17 +south", "WGS84", [Number(east), Number(north)]) as [
    number,
    number,
  ];
}

/** Degrees as EXIF has them: three fractions. */
function exifAngle(degrees: number): string {
  const minutes = (Math.abs(degrees) % 1) * 60;
  const seconds = Math.round((minutes % 1) * 60 * 10_000);
  return `${Math.floor(Math.abs(degrees))}/1 ${Math.floor(minutes)}/1 ${seconds}/10000`;
}

/** A photo of 48 megapixels held upright, as a phone writes it: lying pixels, a turn, place and hour. */
async function largePhoto([lon, lat]: [number, number]): Promise<Buffer> {
  const left = {
    input: { create: { width: 400, height: 6000, channels: 3, background: "#c02020" } },
  };
  return sharp({ create: { width: 8000, height: 6000, channels: 3, background: "#3a6b3a" } })
    .composite([{ ...left, left: 0, top: 0 } as never])
    .jpeg({ quality: 70 })
    .withExif({
      IFD0: { Orientation: "6" },
      IFD2: { DateTimeOriginal: "2026:11:24 10:42:07" },
      IFD3: {
        GPSLatitude: exifAngle(lat),
        GPSLatitudeRef: "S",
        GPSLongitude: exifAngle(lon),
        GPSLongitudeRef: "W",
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** The photo as it is kept on the device. */
const keptPhoto = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ width: number; height: number; exif: boolean; top: number[] }>(
        (resolve, reject) => {
          const opening = indexedDB.open("lindero-cuaderno");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction("annexes").objectStore("annexes").getAll();
            all.onsuccess = async () => {
              const [photo] = all.result.flatMap(({ photos }) => photos);
              const bytes = new Uint8Array(await photo.picture.arrayBuffer());
              const bitmap = await createImageBitmap(photo.picture);
              const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
              const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
              context.drawImage(bitmap, 0, 0);
              const text = new TextDecoder("latin1").decode(bytes.slice(0, 4000));
              opening.result.close();
              resolve({
                width: bitmap.width,
                height: bitmap.height,
                exif: text.includes("Exif"),
                top: [...context.getImageData(bitmap.width / 2, 20, 1, 1).data].slice(0, 3),
              });
            };
          };
        },
      ),
  );

const printedCode = async (page: Page): Promise<string> => {
  await page.getByRole("button", { name: "Imprimir o guardar PDF", disabled: false }).waitFor();
  const text = await page.getByRole("region", { name: "Hojas como se imprimen" }).innerText();
  return /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? "";
};

/** Types a code into the dialog and gives what it says. */
async function check(page: Page, code: string): Promise<string> {
  const dialog = page.getByRole("dialog", { name: "Comprobar un anexo" });
  await dialog.getByLabel("Código impreso").fill(code);
  await page.keyboard.press("Enter");
  const answer = dialog.getByRole("status").locator("section h3").first();
  await answer.waitFor();
  return answer.innerText();
}

test("an annex from the overlap question by keys: written, a photo, reloaded, its code checked", async ({
  open,
}) => {
  const { page } = await open();
  await settledAnswer(page);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true }),
  );
  await page.keyboard.press("ArrowDown");
  await selectedRow(page).waitFor();
  const id = (await selectedRow(page).locator("td").first().innerText()).trim();
  await tabTo(page, "Preparar anexo");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Anexo al acta", exact: true }).waitFor();
  await page.getByRole("heading", { name: `Datos de ${id}` }).waitFor();
  expect(page.url()).toMatch(/[#&]an=\d+(&|$)/);

  await tabTo(page, "Acta N.º");
  await page.keyboard.type("014-2026");
  await tabTo(page, "Actividad declarada");
  await page.keyboard.type("Café bajo sombra");
  await tabTo(page, "Error del GPS, m");
  await page.keyboard.type("4,5");

  const chooser = page.locator('input[type="file"][aria-label="Agregar fotos"]');
  await chooser.setInputFiles([
    { name: "014.jpg", mimeType: "image/jpeg", buffer: await largePhoto(cornerOf(id)) },
    { name: "rota.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no es una foto") },
    { name: "016.heic", mimeType: "image/heic", buffer: Buffer.from("\0\0\0\x18ftypheic\0\0\0\0") },
  ]);
  await page.getByText("1. 014.jpg").waitFor();
  const said = page.getByRole("status").filter({ hasText: "rota.jpg" });
  await said.waitFor();
  expect(await said.innerText()).toMatch(
    /rota\.jpg: no es una foto[\s\S]*016\.heic: es una foto HEIC/,
  );
  const photos = await page.getByRole("listitem").filter({ hasText: "014.jpg" }).innerText();
  expect(photos).toContain("24/11/2026, 10:42, hora de la cámara, sin zona");
  expect(photos).toMatch(/en la parcela|a \d m de la parcela/);
  await page.getByText("Guardado en este equipo").waitFor();
  // Upright: what lay at the left of the pixels is at the top.
  const kept = await keptPhoto(page);
  expect(kept).toMatchObject({ width: 1200, height: 1600, exif: false });
  expect(kept.top[0]).toBeGreaterThan(150);
  expect(kept.top[1]).toBeLessThan(80);

  const code = await printedCode(page);
  expect(code).not.toBe("");
  expect(await seriousFindings(page)).toEqual([]);

  await page.reload();
  await page.getByText("1. 014.jpg").waitFor();
  expect(await page.getByLabel("Acta N.º").inputValue()).toBe("014-2026");
  expect(await page.getByLabel("Error del GPS, m").inputValue()).toBe("4.5");
  expect(await printedCode(page)).toBe(code);

  await page.getByRole("button", { name: "Comprobar un anexo" }).click();
  const typed = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
  expect(await check(page, typed)).toBe(`Es el mismo: ${id} da hoy el código del papel`);
  expect(await seriousFindings(page)).toEqual([]);
  const slip = code.startsWith("7") ? `8${code.slice(1)}` : `7${code.slice(1)}`;
  expect(await check(page, slip)).toContain("Hay un signo equivocado");
  await page.keyboard.press("Escape");

  // The tab is put away while a word is being written: it is there again.
  await page.getByLabel("Actividad declarada").fill("Café en limpio");
  await page.reload();
  await page.getByRole("heading", { name: `Datos de ${id}` }).waitFor();
  expect(await page.getByLabel("Actividad declarada").inputValue()).toBe("Café en limpio");
  expect(await printedCode(page)).not.toBe(code);
  await page.getByRole("button", { name: "Comprobar un anexo" }).click();
  expect(await check(page, code)).toContain("lo escrito difiere");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Volver a Superposición" }).click();
  await settledAnswer(page);
  await page.getByRole("article", { name: id }).waitFor();
});
