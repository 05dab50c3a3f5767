import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "./sha256.ts";
import { sha256Bytes } from "./sha256-bytes.ts";

test.each([0, 1, 55, 56, 63, 64, 65, 1000])(
  "%d bytes, with and without the platform",
  async (n) => {
    const bytes = Uint8Array.from({ length: n }, (_, i) => (i * 31) % 251);
    const due = createHash("sha256").update(bytes).digest("hex");
    expect(await sha256(bytes)).toBe(due);
    expect(Buffer.from(sha256Bytes(bytes)).toString("hex")).toBe(due);
  },
);
