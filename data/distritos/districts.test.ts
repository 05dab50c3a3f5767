import { expect, test } from "vitest";
import { DISTRICTS_PATH, readDistrictList } from "../../src/domain/district.ts";
import { capitalsStep } from "./build.ts";
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

test("the shipped list reads back whole, and the two systems collide", async () => {
  const outputs = await capitalsStep.run();
  const shipped = outputs.find(({ path }) => path === DISTRICTS_PATH);
  const list = readDistrictList(JSON.parse(new TextDecoder().decode(shipped?.bytes)));
  expect(list).toHaveLength(19);
  const differ = list.filter(({ ubigeoInei, ubigeoReniec }) => ubigeoInei !== ubigeoReniec);
  expect(differ).toHaveLength(17);
  const inei = list.find(({ name }) => name === "Chontali")?.ubigeoInei;
  expect(list.find(({ ubigeoReniec }) => ubigeoReniec === inei)?.name).toBe("Colasay");
  expect(readDistrictList([{ name: "x" }, null, 3])).toEqual([]);
});
