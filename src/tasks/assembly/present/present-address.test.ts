import { expect, test } from "vitest";
import { presentAddress, readPresentAddress } from "./present-address.ts";

test("an address comes back as it was written", () => {
  for (const address of [
    { story: "a1b2", speaker: true, at: 0 },
    { story: "plataforma & más", speaker: false, at: 4 },
  ])
    expect(readPresentAddress(presentAddress(address))).toEqual(address);
});

test.each([
  ["", null],
  ["#historia=", null],
  [`#historia=${"x".repeat(81)}`, null],
  ["#historia=x&d=-3", "x"],
  ["#historia=x&d=1e9", "x"],
])("%s names no more than it says", (hash, story) => {
  expect(readPresentAddress(hash)).toEqual({ story, speaker: false, at: 0 });
});
