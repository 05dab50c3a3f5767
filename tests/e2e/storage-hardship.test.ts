import type { CDPSession, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { test } from "./harness/app-test.ts";

const square = (east: number): string =>
  `POLYGON((${east} 9424000,${east + 100} 9424000,${east + 100} 9424100,${east} 9424100,${east} 9424000))`;
/** Two plots, and a row without a shape. Made up. */
const REGISTER = `codigo_parcela;wkt\r\nA-1;${square(690000)}\r\nA-2;${square(740000)}\r\nA-3;\r\n`;
const csv = (name: string, text: string) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});
const FILES = "/#tarea=registro";
const NO_ROOM = /no queda espacio en este equipo/;

const choose = (page: Page, file: ReturnType<typeof csv>): Promise<void> =>
  page.getByTestId("file-chooser").setInputFiles(file);

/** Room for this origin in bytes; as much as ever without a figure. */
const room = (session: CDPSession, quotaSize?: number): Promise<unknown> =>
  session.send("Storage.overrideQuotaForOrigin", {
    origin: inject("origin"),
    ...(quotaSize !== undefined && { quotaSize }),
  });

test("with no room left it says so, asks before it goes, and keeps all once there is room", async ({
  open,
}) => {
  const { page } = await open({ drawn: false, path: FILES });
  await page.getByText("Abiertos en este equipo").waitFor();
  const session = await page.context().newCDPSession(page);
  await room(session, 1);
  await choose(page, csv("padron.csv", REGISTER));
  await page.getByText(NO_ROOM).first().waitFor();
  await page.getByRole("button", { name: "Usar 2 parcelas como padrón nuevo" }).click();
  await page.getByRole("tab", { name: "Revisar", selected: true }).waitFor();
  const asked = page.waitForEvent("dialog");
  page.on("dialog", (dialog) => void dialog.dismiss());
  await page.evaluate(() => {
    setTimeout(() => window.location.reload(), 0);
  });
  expect((await asked).type()).toBe("beforeunload");
  await room(session);
  await page.getByRole("button", { name: "Guardar ahora" }).first().click();
  await expect.poll(() => page.getByText(NO_ROOM).count()).toBe(0);
  const next = await page.context().newPage();
  await next.goto(inject("origin") + FILES);
  await next.getByText("padron.csv").first().waitFor();
});

test("a page that goes while a large file is written is told of by the next one", async ({
  open,
}) => {
  const { page, guard } = await open({
    drawn: false,
    path: FILES,
    before: (page) =>
      page.addInitScript(() => {
        FileSystemFileHandle.prototype.createWritable = () => {
          performance.mark("writing");
          return new Promise(() => undefined);
        };
      }),
  });
  await page.getByText("Abiertos en este equipo").waitFor();
  await choose(page, csv("grande.csv", `${REGISTER}${`A-9;${"x".repeat(200)}\r\n`.repeat(6000)}`));
  await page.waitForFunction(() => performance.getEntriesByName("writing").length > 0);
  const session = await page.context().newCDPSession(page);
  const crash = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crash;
  await page.close();
  guard.forgive();
  const next = await page.context().newPage();
  await next.goto(`${inject("origin")}/`);
  await next.getByText(/grande\.csv: la pestaña se cerró mientras/i).waitFor();
});

test("where the browser refuses all storage no screen says that anything is kept", async ({
  open,
}) => {
  const { page } = await open({
    drawn: false,
    path: FILES,
    before: (page) =>
      page.addInitScript(() => {
        const refuse = () => new DOMException("no", "SecurityError");
        IDBFactory.prototype.open = () => {
          throw refuse();
        };
        navigator.storage.getDirectory = () => Promise.reject(refuse());
      }),
  });
  await page.getByText(/El navegador no deja guardar ni leer nada/).waitFor();
  expect(await page.locator("#resultado").innerText()).not.toContain("vuelven al abrir Lindero");
  await page.getByRole("button", { name: /Los archivos no salen/ }).click();
  await page.getByRole("button", { name: "Proyecto nuevo" }).click();
  await page.getByLabel("Nombre del proyecto").fill("Campaña");
  await page.getByRole("button", { name: "Crear y abrir" }).click();
  await page.getByText(/no puede haber otro proyecto/).waitFor();
});
