import { afterEach, beforeEach, expect } from "vitest";
import { PHONE, test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";
import { type OwnHost, ownHost } from "./harness/own-host.ts";

let host: OwnHost;
beforeEach(async () => {
  host = await ownHost();
});
afterEach(() => host.remove());

test("what a trip needs is looked at, mended, copied, tried; then it is read with the host gone", async ({
  open,
}) => {
  const { page } = await open({
    ...{ origin: host.origin, serviceWorkers: "allow", drawn: false, viewport: PHONE },
    ...{
      permissions: ["geolocation"],
      geolocation: { longitude: -79.2, latitude: -5.3, accuracy: 6 },
    },
    path: "/#tarea=campo&c=hallazgo",
  });
  await page.getByRole("button", { name: "Anotar un hallazgo" }).click();
  await page.getByLabel("Qué se encontró").fill("Trocha");
  await page
    .getByText(/Ninguna copia todavía · solo en este equipo: 1 registro de campo/)
    .waitFor();
  await page.getByRole("button", { name: "Preparar para sin conexión" }).click();

  const line = (id: string) => page.getByTestId(`trip-${id}`);
  const proof = page.getByTestId("proof");
  await line("app").getByText("Listo").waitFor({ timeout: 120_000 });
  await line("field").getByText("1 hallazgo").waitFor();
  expect(await page.getByTestId("trip-answer").innerText()).toContain("Copia fuera del navegador");
  expect(await seriousFindings(page)).toEqual([]);

  await line("location").getByRole("button", { name: "Probar la posición" }).click();
  await line("location").getByText("±10 m").waitFor();

  const saving = page.waitForEvent("download");
  await line("copy").getByRole("button", { name: "Hacer una copia ahora" }).click();
  expect((await saving).suggestedFilename()).toMatch(/\.lindero$/);
  await line("copy").getByText("Última copia hoy: sin cambios desde entonces.").waitFor();

  // One file goes and one is altered behind its back: a flag would not know.
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith("lindero-release-")) ?? "";
    const cache = await caches.open(name);
    const [gone, altered] = (await cache.keys()).filter(({ url }) => url.includes("/data/"));
    if (gone) await cache.delete(gone);
    if (altered) await cache.put(altered, new Response("otra cosa"));
  });
  await proof.getByRole("button", { name: "Probar sin red" }).click();
  await proof.getByText(/faltan 1 y 1 no es como se guardó/).waitFor();
  await line("app").getByRole("button", { name: "Completar ahora" }).click();
  await line("app").getByText("Listo").waitFor();

  await host.end();
  await proof.getByRole("button", { name: "Probar sin red" }).click();
  await proof.getByText(/Todo lo guardado se leyó bien/).waitFor();
  await proof.getByText(/1 registro de campo y 0 fotos leídos/).waitFor();
});
