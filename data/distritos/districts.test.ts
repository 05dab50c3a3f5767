import { expect, test } from "vitest";
import { readDistricts } from "./districts.ts";

test("there are 19 capitals, all in the north of Peru", async () => {
  const districts = await readDistricts();
  expect(districts).toHaveLength(19);
  expect(districts.map(({ capital }) => capital)).toContain("San Ignacio");
  for (const { capital, lon, lat } of districts) {
    expect(capital).not.toBe("");
    expect(lon).toBeGreaterThan(-79.9);
    expect(lon).toBeLessThan(-78.1);
    expect(lat).toBeGreaterThan(-6.5);
    expect(lat).toBeLessThan(-4.5);
  }
});
