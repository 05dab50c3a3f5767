import { inflateSync } from "node:zlib";
import { expect } from "vitest";
import { settledAnswer, settledMap } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { possibleOverlap, SAMPLE_REGISTER, terminalAnswer } from "./harness/terminal-answer.ts";

/** Different colours among the pixels of a PNG as Chromium writes it (8 bit, not interlaced), filters undone roughly. */
function variety(png: Buffer): number {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return new Set(inflateSync(Buffer.concat(data)).filter((_, i) => i % 97 === 0)).size;
}

test("the first screen answers without a click, with the figures of the terminal and a drawn map", async ({
  open,
}) => {
  const { page } = await open();
  const answer = await settledAnswer(page);
  const { count, hectares } = possibleOverlap(terminalAnswer(SAMPLE_REGISTER));
  expect(answer).toContain(`${count} parcelas con posible superposición`);
  expect(answer).toContain(`${hectares} ha`);
  expect(answer).toContain("Requiere verificación en campo.");
  expect(await page.getByText("Datos de ejemplo").first().isVisible()).toBe(true);

  // The map is drawn, not blank.
  await settledMap(page);
  const picture = await page.locator("canvas.maplibregl-canvas").first().screenshot();
  expect(variety(picture)).toBeGreaterThan(64);
});
