import { expect, test } from "vitest";
import { CAPITALS } from "./capitals.ts";

test("there are 19 capitals, all in the north of Peru", () => {
  expect(CAPITALS).toHaveLength(19);
  expect(CAPITALS.map((capital) => capital.name)).toContain("San Ignacio");
  for (const { name, lon, lat } of CAPITALS) {
    expect(name).not.toBe("");
    expect(lon).toBeGreaterThan(-79.9);
    expect(lon).toBeLessThan(-78.1);
    expect(lat).toBeGreaterThan(-6.5);
    expect(lat).toBeLessThan(-4.5);
  }
});
