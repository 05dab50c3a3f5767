import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { cspHash } from "./csp-hash.ts";

test("is what Node counts", async () => {
  for (const text of ["", "alert('ñ')", "a{}\n"])
    expect(await cspHash(text)).toBe(
      `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
    );
});
