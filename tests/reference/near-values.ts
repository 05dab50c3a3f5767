import { expect } from "vitest";

/**
 * Whether what was found is what another engine found: numbers within 1e-9 of the value (of 1 below 1), null exactly null,
 * all else equal. `where` stands in the message.
 */
export function expectNear(found: unknown, wanted: unknown, where: string): void {
  if (Array.isArray(wanted)) {
    expect(Array.isArray(found), where).toBe(true);
    wanted.forEach((one, k) => {
      expectNear((found as readonly unknown[])[k], one, `${where}[${k}]`);
    });
  } else if (typeof wanted === "number" && typeof found === "number") {
    const off = Math.abs(found - wanted);
    expect(off, `${where}: ${found} for ${wanted}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(wanted)),
    );
  } else {
    expect(found, where).toBe(wanted);
  }
}
