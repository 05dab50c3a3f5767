import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";
import { killedPage } from "./harness/killed-page.ts";

const square = (east: number, north: number, side: number): string =>
  `POLYGON((${east} ${north},${east + side} ${north},${east + side} ${north + side},${east} ${north + side},${east} ${north}))`;

/** One plot in the sanctuary, one far away, two rows without a shape. Made up. */
const REGISTER = [
  "codigo_parcela;caserio;wkt",
  `A-1;El Ejemplo;${square(690000, 9424000, 100)}`,
  `A-2;Otro;${square(740000, 9424500, 150)}`,
  "A-3;Otro;",
  "A-4;Otro;",
].join("\r\n");
const csv = (name: string, text: string) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});
const padron = csv("padron.csv", REGISTER);
/** Over a megabyte: its content lies beside the database. */
const large = csv("grande.csv", `${REGISTER}\r\n${`A-9;${"x".repeat(200)};\r\n`.repeat(6000)}`);

const choose = (page: Page, files: readonly (typeof padron)[]): Promise<void> =>
  page.getByTestId("file-chooser").setInputFiles([...files]);

const datum = (page: Page) => page.getByRole("radio", { name: "PSAD56" });

const entriesIn = (page: Page, database: string, store: string): Promise<number> =>
  page.evaluate(
    ([name, of]) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open(name as string);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains(of as string)) {
            db.close();
            return resolve(0);
          }
          const count = db
            .transaction(of as string)
            .objectStore(of as string)
            .count();
          count.onsuccess = () => {
            db.close();
            resolve(count.result);
          };
        };
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve(0);
      }),
    [database, store] as const,
  );

test("a tab that is killed in the middle of an import, and of a change, opens where it was", async ({
  open,
}) => {
  const first = await open({ drawn: false });
  await settledAnswer(first.page);
  await choose(first.page, [padron, large]);
  await first.page.getByRole("tab", { name: "padron.csv" }).click();
  // It is checked when the file has been read again with it.
  await datum(first.page).click();
  await expect.poll(() => datum(first.page).isChecked()).toBe(true);
  await first.page.getByRole("row", { name: /A-4/ }).click();
  await first.page.getByText(/Fila 5 \(A-4\)/).waitFor();

  const page = await killedPage(first);
  await expect.poll(() => datum(page).isChecked()).toBe(true);
  await page.getByText(/Fila 5 \(A-4\)/).waitFor();
  expect(await page.getByRole("tab", { name: "grande.csv" }).count()).toBe(1);
  await page.getByRole("button", { name: /^Usar 2 parcelas/ }).click();
  // The large one, never looked at, is reviewed after it.
  await page.getByRole("tab", { name: /^Registro \(1\)/ }).click();
  await page.getByRole("button", { name: "Dejar este archivo" }).click();
  await page.getByText("Abiertos en este equipo").waitFor();

  await page.getByRole("tab", { name: "Revisar" }).click();
  await page.getByRole("row", { name: /A-4/ }).click();
  const cell = page.getByRole("textbox", { name: /caserio/ });
  await cell.fill("Nuevo Amanecer");
  await cell.press("Enter");
  // Kept, and the file is still being read with it.
  await expect.poll(() => entriesIn(page, "lindero-cambios", "entries")).toBe(1);
  const again = await killedPage({ page, guard: first.guard });
  await expect
    .poll(() => again.getByRole("textbox", { name: /caserio/ }).inputValue())
    .toBe("Nuevo Amanecer");
  await again.getByRole("button", { name: "Bitácora (1)" }).waitFor();
});

test("a second tab says that it keeps nothing, takes over, and what it did is kept", async ({
  open,
}) => {
  const { page, guard } = await open({ drawn: false });
  await settledAnswer(page);
  await choose(page, [padron]);
  await page.getByRole("button", { name: /^Comparar 2 parcelas/ }).click();
  await expect.poll(() => entriesIn(page, "lindero", "files")).toBe(1);
  const second = await page.context().newPage();
  await second.goto(`${inject("origin")}/#tarea=registro`);
  const notice = /está abierto en otra pestaña: aquí se puede mirar/;
  await second.getByText(notice).waitFor();
  await choose(second, [csv("otro.csv", REGISTER)]);
  await second.getByRole("button", { name: "Usar como padrón nuevo" }).click();
  await second.getByText(/no se guardó, porque este proyecto está abierto/).waitFor();
  expect(await entriesIn(page, "lindero", "files")).toBe(1);
  await second.getByRole("button", { name: "Trabajar aquí" }).click();
  await page.getByText(notice).waitFor();
  await expect.poll(() => entriesIn(second, "lindero", "files")).toBe(2);
  await expect.poll(() => second.getByText(notice).count()).toBe(0);
  guard.forgive();
});

test("projects keep apart what they have; a deleted one is gone, and said so", async ({ open }) => {
  const { page } = await open({ drawn: false });
  await settledAnswer(page);
  await choose(page, [padron]);
  await page.getByRole("button", { name: /^Comparar 2 parcelas/ }).click();
  await expect.poll(() => entriesIn(page, "lindero", "files")).toBe(1);
  await page.getByRole("button", { name: /Los archivos no salen/ }).click();
  await page.getByText(/^1 archivo · /).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Proyecto nuevo" }).click();
  await page.getByLabel("Nombre del proyecto").fill("Campaña 2026");
  await page.getByRole("button", { name: "Crear y abrir" }).click();
  await page.getByRole("button", { name: /Campaña 2026/ }).click();
  await page.getByText("Nada todavía").waitFor();
  await page.getByRole("button", { name: "Borrar «Primer proyecto»" }).click();
  await page.getByRole("button", { name: "Borrar para siempre" }).click();
  await page.getByText(/Se borró «Primer proyecto» de este equipo: 1 archivo/).waitFor();
  await page.getByText("Se comprobó: no queda nada de él.", { exact: false }).waitFor();
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(names).not.toContain("lindero");
});
