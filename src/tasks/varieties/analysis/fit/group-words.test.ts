import { expect, test } from "vitest";
import { groupWords } from "./group-words.ts";

test("one name however it is written, as it was first; none is none", () => {
  expect(groupWords(["San José", "SAN JOSE", "san  josé ", "", "  ", "-"], null)).toEqual([
    "San José",
    "San José",
    "San José",
    "",
    "",
    "",
  ]);
});

test("a hamlet of one name in two districts is two; without a district it is neither", () => {
  const hamlets = ["La Palma", "LA PALMA", "La Palma", "La Palma", "Charape", ""];
  const districts = ["San Ignacio", "La Coipa", "SAN IGNACIO", "", "La Coipa", "La Coipa"];
  expect(groupWords(hamlets, districts)).toEqual([
    "La Palma (San Ignacio)",
    "La Palma (La Coipa)",
    "La Palma (San Ignacio)",
    "La Palma",
    "Charape",
    "",
  ]);
});

test("a hamlet called as its district keeps both spellings apart from no other", () => {
  expect(groupWords(["Chirinos", "Chirinos"], ["Chirinos", "CHIRINOS"])).toEqual([
    "Chirinos",
    "Chirinos",
  ]);
});
