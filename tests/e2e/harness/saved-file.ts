import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Takes an item of the export menu and reads the file that comes. */
export async function saved(page: Page, item: string): Promise<SavedFile> {
  await page.getByRole("button", { name: "Exportar" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: item }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "lindero-saved-"));
  try {
    const name = download.suggestedFilename();
    await download.saveAs(join(folder, name));
    return { name, text: readFileSync(join(folder, name), "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
