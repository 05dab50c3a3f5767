// @ts-check
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import sharp from "sharp";
import { findBrowser } from "./find-browser.mjs";
import { ROOT } from "./root.mjs";
import { createStaticServer, listen } from "./static-server.mjs";

/** Pictures the README shows, made from the built app as it opens: `node scripts/screenshot-readme.mjs [folder]`. */
const PICTURES = [
  { name: "overlap-desktop", task: "superposicion", viewport: { width: 1440, height: 900 } },
  { name: "overlap-phone", task: "superposicion", viewport: { width: 390, height: 844 } },
  { name: "borer-desktop", task: "broca", viewport: { width: 1440, height: 900 } },
  { name: "borer-phone", task: "broca", viewport: { width: 390, height: 844 } },
];

const folder = process.argv[2] ?? join(ROOT, "docs/img");
mkdirSync(folder, { recursive: true });
const server = await createStaticServer(join(ROOT, "dist"));
const port = await listen(server, 0, "127.0.0.1");
const browser = await chromium.launch(await findBrowser());
try {
  for (const { name, task, viewport } of PICTURES) {
    const page = await browser.newPage({ viewport, locale: "es-PE", reducedMotion: "reduce" });
    await page.goto(`http://127.0.0.1:${port}/#tarea=${task}`);
    await page
      .getByText(/posible superposición|explicar por azar/)
      .first()
      .waitFor();
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(2000);
    const picture = sharp(await page.screenshot());
    // A palette of 256 colours: a third of the size, no difference to the eye.
    await picture.png({ palette: true, effort: 9 }).toFile(join(folder, `${name}.png`));
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
