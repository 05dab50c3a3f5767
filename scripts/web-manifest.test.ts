import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { ROOT } from "./root.mjs";

interface Picture {
  readonly src: string;
  readonly type: string;
  readonly sizes: string;
  readonly form_factor?: string;
}
const manifest: {
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
} = JSON.parse(readFileSync(join(ROOT, "public/manifest.webmanifest"), "utf8"));

describe("what the browser shows when it offers to install", () => {
  test.each([...manifest.icons, ...manifest.screenshots])(
    "$src is what it says",
    async (picture) => {
      const { format, width, height } = await sharp(join(ROOT, "public", picture.src)).metadata();
      expect(picture.type).toContain(`image/${format}`);
      if (picture.sizes !== "any") expect(picture.sizes).toBe(`${width}x${height}`);
    },
  );

  test("there are pictures for a phone and for a desk, each of one shape", () => {
    const shapes = (form: string) =>
      manifest.screenshots.filter((one) => one.form_factor === form).map((one) => one.sizes);
    expect(shapes("narrow").length).toBeGreaterThanOrEqual(2);
    expect(shapes("wide").length).toBeGreaterThanOrEqual(2);
    expect(new Set(shapes("narrow")).size + new Set(shapes("wide")).size).toBe(2);
  });
});
