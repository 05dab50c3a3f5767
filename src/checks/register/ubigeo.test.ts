import { describe, expect, test } from "vitest";
import { readDistricts } from "../../../data/distritos/districts.ts";
import { districtBook } from "./district-book.ts";
import { ubigeoDistrict, ubigeoWhole } from "./ubigeo-district.ts";
import { ubigeoSystem } from "./ubigeo-system.ts";

const book = districtBook(await readDistricts());
const INEI = [
  ["060901", "San Ignacio"],
  ["060904", "La Coipa"],
  ["060905", "Namballe"],
] as const;
const RENIEC = [
  ["061101", "San Ignacio"],
  ["061105", "La Coipa"],
  ["061104", "NAMBALLE"],
] as const;

describe("the system of a column", () => {
  test("named and fitting: nothing to say", () => {
    expect(ubigeoSystem(INEI, book, "ubigeo_inei")).toEqual({ system: "inei", found: null });
    expect(ubigeoSystem(RENIEC, book, "UBIGEO RENIEC")).toEqual({ system: "reniec", found: null });
  });

  test("not named: told with the one it fits", () => {
    const read = ubigeoSystem(RENIEC, book, "ubigeo");
    expect(read.system).toBe("reniec");
    expect(read.found).toMatchObject({
      code: "ubigeo-system-unnamed",
      params: { fits: "reniec", rows: 3 },
    });
  });

  test("codes that are the same in both decide nothing", () => {
    const read = ubigeoSystem([["060801", "Jaén"]], book, "ubigeo");
    expect(read).toMatchObject({ system: null, found: { params: { fits: "both" } } });
  });

  test("named wrongly: told once, and no row is blamed", () => {
    expect(ubigeoSystem(RENIEC, book, "ubigeo_inei")).toMatchObject({
      system: null,
      found: { code: "ubigeo-system-differs", params: { named: "inei", fits: "reniec", rows: 3 } },
    });
  });

  test("said by a person: nothing to tell, unless the districts speak against it", () => {
    expect(ubigeoSystem(RENIEC, book, "ubigeo", "reniec")).toEqual({
      system: "reniec",
      found: null,
    });
    expect(ubigeoSystem([["060801", "Jaén"]], book, "ubigeo", "inei").system).toBe("inei");
    expect(ubigeoSystem(RENIEC, book, "ubigeo", "inei")).toMatchObject({
      system: null,
      found: { code: "ubigeo-system-differs", params: { named: "inei", fits: "reniec" } },
    });
    expect(ubigeoSystem(RENIEC, book, "ubigeo", "unknown").system).toBeNull();
  });

  test("without districts a heading is believed, and none is told", () => {
    const bare = [["060901", ""]] as const;
    expect(ubigeoSystem(bare, book, "ubigeo_inei")).toEqual({ system: "inei", found: null });
    expect(ubigeoSystem(bare, book, "ubigeo").found).toMatchObject({ params: { fits: null } });
    expect(ubigeoSystem([["", ""]], book, "ubigeo").found).toBeNull();
  });
});

test("a code that collides silently is found: 060803 is Chontali for INEI and Colasay for RENIEC", () => {
  expect(ubigeoDistrict("060803", "Colasay", "inei", book, "ubigeo")).toMatchObject({
    code: "ubigeo-other-district",
    params: { means: "Chontali", district: "Colasay", fitsOther: true },
  });
  expect(ubigeoDistrict("060803", "Colasay", "reniec", book, "ubigeo")).toBeNull();
  expect(ubigeoDistrict("060803", "Chiclayo", "inei", book, "ubigeo")).toBeNull();
  expect(ubigeoDistrict("140101", "Chirinos", "inei", book, "ubigeo")).toMatchObject({
    params: { means: null, fitsOther: false },
  });
});

test("a lost zero is told, and whole only with its district beside it", () => {
  expect(ubigeoDistrict("60901", "", "inei", book, "u")?.code).toBe("ubigeo-not-6-digits");
  expect(ubigeoWhole("60901", "San Ignacio", "inei", book)).toBe("060901");
  expect(ubigeoWhole("60901", "Chirinos", "inei", book)).toBeNull();
  expect(ubigeoWhole("60901", "San Ignacio", null, book)).toBeNull();
  expect(ubigeoDistrict("", "San Ignacio", "inei", book, "u")).toBeNull();
});
