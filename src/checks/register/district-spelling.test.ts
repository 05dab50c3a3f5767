import { expect, test } from "vitest";
import { districtBook } from "./district-book.ts";
import { districtSpelling } from "./district-spelling.ts";

const district = (name: string) => ({
  name,
  province: "San Ignacio",
  ubigeoInei: "060901",
  ubigeoReniec: "061101",
  areaKm2: 381.88,
  lon: -79,
  lat: -5.15,
});
const book = districtBook(
  ["San Ignacio", "Chirinos", "Huabal", "Huarango", "Jaén", "La Coipa"].map(district),
);

test.each([
  ["chirinos", null],
  ["JAEN", null],
  ["Jaer", null],
  ["Chirimos", "Chirinos"],
  ["San Ygnacio", "San Ignacio"],
  ["Sn. Ignacio", "San Ignacio"],
  ["Chiclayo", null],
  ["", null],
])("%j: %s", (cell, nearest) => {
  const found = districtSpelling(cell, book, "distrito");
  expect(found === null ? null : (found.params as { nearest: string }).nearest).toBe(nearest);
});
