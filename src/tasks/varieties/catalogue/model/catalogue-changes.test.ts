import { expect, test } from "vitest";
import { readVarieties } from "../../../../../data/variedades-wcr/varieties.ts";
import { catalogueChanges } from "./catalogue-changes.ts";
import { COMPARED_ATTRIBUTES, differing } from "./differing.ts";

const CATALOGUE = await readVarieties();
const [first, second, third] = CATALOGUE as [
  (typeof CATALOGUE)[number],
  (typeof CATALOGUE)[number],
  (typeof CATALOGUE)[number],
];

test("the same catalogue changes nothing, in whatever order and spelling of names", () => {
  const other = CATALOGUE.toReversed().map((one) => ({ ...one, name: one.name.toUpperCase() }));
  expect(catalogueChanges(CATALOGUE, other)).toEqual({
    added: [],
    gone: [],
    changed: [],
    same: CATALOGUE.length,
  });
});

test("new, gone and changed are told apart, each change by its attribute", () => {
  const fresh = { ...first, name: "Nueva 1" };
  const turned = { ...third, rust: null, bandLat5To15: { min: 1, max: null } };
  const { added, gone, changed, same } = catalogueChanges(CATALOGUE, [
    ...CATALOGUE.filter((one) => one !== second && one !== third),
    fresh,
    turned,
  ]);
  expect(added).toEqual([fresh]);
  expect(gone).toEqual([second]);
  expect(changed.map(({ after, attributes }) => [after.name, attributes])).toEqual([
    [third.name, ["bandLat5To15", "rust"]],
  ]);
  expect(same).toBe(CATALOGUE.length - 2);
});

test("of compared varieties, equal ones differ in nothing and silence differs from a word", () => {
  expect(differing([])).toEqual(new Set());
  expect(differing([first, { ...first, name: "x" }])).toEqual(new Set());
  const silent = { ...first, nematodes: null };
  expect(differing([first, silent])).toEqual(new Set(["nematodes"]));
  const by = (name: string) => CATALOGUE.find((one) => one.name === name)!;
  const found = differing([by("Caturra"), by("Catimor 129")]);
  for (const attribute of COMPARED_ATTRIBUTES)
    expect(found.has(attribute)).toBe(
      ["bandLat5To15", "bandLat0To5", "yieldClass", "rust"].includes(attribute),
    );
});
