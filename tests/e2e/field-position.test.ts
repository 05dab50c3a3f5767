import { expect } from "vitest";
import { PHONE, test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";

/** E 707905 N 9422905 in 17S, 29 m outside the limit of the sanctuary. */
const OUTSIDE = { longitude: -79.12421835, latitude: -5.21821374 };

test("the map says the side only beyond the error, wherever it is asked, and averages a corner", async ({
  open,
}) => {
  const { page } = await open({
    drawn: false,
    viewport: PHONE,
    permissions: ["geolocation"],
    geolocation: { ...OUTSIDE, accuracy: 6 },
  });
  await page.getByRole("button", { name: "Ubicarme" }).click();
  const box = page.getByRole("region", { name: "Su posición" });
  await box.getByText("29 m afuera del límite").waitFor();
  expect(await box.innerText()).toContain("GPS ±10 m");
  expect(await box.innerText()).toContain("E 707905 N 9422905, 17S WGS84");
  await page.context().setGeolocation({ ...OUTSIDE, accuracy: 45 });
  await box.getByText("No se puede decir: el límite está a 29 m").waitFor();
  expect(await box.innerText()).toContain("GPS impreciso ±73 m");

  await page.getByRole("tab", { name: "Campo" }).click();
  await page.getByText("Parcelas más cercanas").waitFor();
  await page.context().setGeolocation({ ...OUTSIDE, accuracy: 6 });
  await page.getByRole("button", { name: "Promediar aquí" }).click();
  for (const step of [1, 2, 3]) {
    await page
      .context()
      .setGeolocation({ ...OUTSIDE, longitude: OUTSIDE.longitude + step * 1e-6, accuracy: 6 });
    await page.waitForTimeout(250);
  }
  await page.getByRole("button", { name: "Terminar ya" }).click();
  await page.getByText(/^Solo \d posiciones$/).waitFor();
  await page.getByRole("button", { name: "Guardar vértice" }).click();
  await page.getByRole("heading", { name: "Vértices guardados" }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

test("without permission it says so, what to do, and can be told to stop", async ({ open }) => {
  const { page } = await open({ drawn: false, path: "/#tarea=campo", permissions: [] });
  await page.getByRole("complementary").getByRole("button", { name: "Ubicarme" }).click();
  await page
    .getByRole("complementary")
    .getByText("Sin permiso para usar su posición")
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Dejar de ubicar" }).last().click();
  await page.getByText("¿Dónde estoy?").first().waitFor();
});
