import { describe, expect, test } from "vitest";
import { sliceRange, wantedRange } from "./slice-range.ts";

describe("wantedRange", () => {
  test.each([
    ["bytes=0-9", 100, [0, 9]],
    ["bytes=90-", 100, [90, 99]],
    ["bytes=-10", 100, [90, 99]],
    ["bytes=-200", 100, [0, 99]],
    ["bytes=90-200", 100, [90, 99]],
    ["bytes=99-99", 100, [99, 99]],
    ["bytes=100-", 100, "none"],
    ["bytes=-0", 100, "none"],
    ["bytes=0-0", 0, "none"],
    ["bytes=9-3", 100, null],
    ["bytes=-", 100, null],
    ["bytes=0-1,5-6", 100, null],
    ["lines=0-1", 100, null],
  ])("%s of %i bytes", (header, size, wanted) => {
    expect(wantedRange(header, size)).toEqual(wanted);
  });
});

describe("sliceRange", () => {
  const whole = () =>
    new Response("0123456789", { headers: { "Content-Type": "application/vnd.pmtiles" } });

  test("says 416 with the size where nothing of it exists", async () => {
    const answer = await sliceRange(whole(), "bytes=10-");
    expect([answer.status, answer.headers.get("Content-Range")]).toEqual([416, "bytes */10"]);
  });

  test("gives the whole where the header says nothing usable", async () => {
    const answer = await sliceRange(whole(), "bytes=9-3");
    expect([answer.status, await answer.text()]).toEqual([200, "0123456789"]);
  });
});
