// @ts-check
// Pictures of the built app, for the README and for the browser's offer to install it: node scripts/make-screenshots.mjs [folder]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import sharp from "sharp";
import { findBrowser } from "./find-browser.mjs";
import { ROOT } from "./root.mjs";
import { createStaticServer, listen } from "./static-server.mjs";

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** 29 m outside the limit of the sanctuary. */
const PLACE = { longitude: -79.12421835, latitude: -5.21821374, accuracy: 6 };

const OVERLAP = { address: "tarea=superposicion", seen: /posible superposición/ };
const BORER = { address: "tarea=broca", seen: /explicar por azar/ };
const FIELD = { address: "tarea=campo&c=donde", seen: /afuera del límite/, locate: true };

/** The README's, in `docs/img`, and those of `public/manifest.webmanifest`. */
const PICTURES = [
  { file: "docs/img/overlap-desktop.png", ...OVERLAP, viewport: DESKTOP },
  { file: "docs/img/overlap-phone.png", ...OVERLAP, viewport: PHONE },
  { file: "docs/img/borer-desktop.png", ...BORER, viewport: DESKTOP },
  { file: "docs/img/borer-phone.png", ...BORER, viewport: PHONE },
  { file: "docs/img/field-phone.png", ...FIELD, viewport: PHONE },
  { file: "public/screenshots/superposicion.webp", ...OVERLAP, viewport: DESKTOP },
  { file: "public/screenshots/broca.webp", ...BORER, viewport: DESKTOP },
  { file: "public/screenshots/superposicion-telefono.webp", ...OVERLAP, viewport: PHONE },
  { file: "public/screenshots/campo-telefono.webp", ...FIELD, viewport: PHONE },
  { file: "public/screenshots/broca-telefono.webp", ...BORER, viewport: PHONE },
];

const root = process.argv[2] ?? ROOT;
for (const folder of ["docs/img", "public/screenshots"])
  mkdirSync(join(root, folder), { recursive: true });
const server = await createStaticServer(join(ROOT, "dist"));
const port = await listen(server, 0, "127.0.0.1");
const browser = await chromium.launch(await findBrowser());
try {
  for (const { file, address, seen, viewport, ...rest } of PICTURES) {
    const page = await browser.newPage({
      viewport,
      locale: "es-PE",
      timezoneId: "America/Lima",
      reducedMotion: "reduce",
      serviceWorkers: "block",
      permissions: ["geolocation"],
      geolocation: PLACE,
    });
    await page.goto(`http://127.0.0.1:${port}/#${address}`);
    // The map's engine comes with a key.
    await page.keyboard.press("Shift");
    if ("locate" in rest) await page.getByRole("button", { name: "Ubicarme" }).first().click();
    await page.getByText(seen).first().waitFor();
    await page.locator("canvas.maplibregl-canvas").first().waitFor();
    await page.waitForFunction(() => document.querySelector("[data-veil]") === null);
    await page.waitForLoadState("networkidle").catch(() => undefined);
    await page.waitForTimeout(3000);
    const picture = sharp(await page.screenshot());
    const made = file.endsWith(".webp")
      ? picture.webp({ quality: 82, effort: 6 })
      : // A palette of 256 colours: a third of the size, no difference to the eye.
        picture.png({ palette: true, effort: 9 });
    await made.toFile(join(root, file));
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
