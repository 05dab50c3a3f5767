import { expect, test } from "vitest";
import { registerOf } from "../../../../tests/fixtures/register-of.ts";
import { registerDigest } from "./register-digest.ts";
import { readUnionRecord, UNION_MEMBER } from "./union-record.ts";
import { sourcesNow, sourcesOf } from "./union-sources.ts";

test("a source is the same until a text, a figure or a record of it changes", async () => {
  const register = await registerOf("dni,nota", "1,a", "2,b");
  const sources = sourcesOf([register]);
  expect(sources[0]).toMatchObject({ name: "a.csv", taken: 2, left: 0 });
  expect(sourcesNow(sources, [{ ...register }])[0]?.state).toBe("same");
  const coords = register.geometry.coords.slice();
  coords[0] = coords[0]! + 1e-9;
  const moved = { ...register, geometry: { ...register.geometry, coords } };
  const [first, second] = register.properties;
  const edited = { ...register, properties: [first!, { ...second, nota: "c" }] };
  for (const changed of [moved, edited]) {
    expect(registerDigest(changed)).not.toBe(registerDigest(register));
    expect(sourcesNow(sources, [changed])[0]).toMatchObject({
      state: "changed",
      register: changed,
    });
  }
  expect(sourcesNow(sources, [])[0]?.state).toBe("closed");
  // The same file opened twice, one of them changed: each is one source.
  const twice = sourcesOf([register, register]);
  expect(sourcesNow(twice, [edited, register]).map(({ state }) => state)).toEqual([
    "same",
    "changed",
  ]);
});

test("the record is read from the head of the file; what is none, or is damaged, is none", async () => {
  const source = { name: "á.csv", sha256: "ab", taken: 2, left: 1, content: "00" };
  const changes = { from: "x", carried: 1, left: [{ file: "a", row: "2", column: null }] };
  const file = (value: unknown) =>
    new Blob([
      `{"type":"FeatureCollection",\n"${UNION_MEMBER}":${JSON.stringify(value)},\n"features":[]}`,
    ]);
  expect(await readUnionRecord(file({ sources: [source] }))).toEqual({ sources: [source] });
  expect(await readUnionRecord(file({ sources: [source], changes }))).toEqual({
    sources: [source],
    changes,
  });
  for (const bad of [{}, { sources: [{ ...source, taken: -1 }] }, [], "x"])
    expect(await readUnionRecord(file(bad))).toBeNull();
  expect(await readUnionRecord(new Blob([`"${UNION_MEMBER}":{`]))).toBeNull();
  expect(await readUnionRecord(new Blob([]))).toBeNull();
});
