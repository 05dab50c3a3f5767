import { describe, expect, test } from "vitest";
import { readDistricts } from "../../data/distritos/districts.ts";
import { convinces } from "../../src/answers/register/detective/convinces.ts";
import { type DetectiveAnswer, detect } from "../../src/answers/register/detective/detective.ts";
import { detectiveRegister } from "../../src/answers/register/detective/detective-register.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Outline } from "../../src/domain/register/outline.ts";
import { UTM_17S, UTM_18S } from "../../src/geo/crs/crs.ts";
import { projectPoint } from "../../src/geo/crs/project-point.ts";
import { readDataset } from "../../src/intake/intake.ts";

const districts = await readDistricts();

/** Ten plots of 1 ha of La Palma, Chirinos, side by side in two rows, zone 17S. */
const E0 = 733_000;
const N0 = 9_413_500;
const squareAt = (e: number, n: number, size = 100): readonly number[] => [
  e,
  n,
  e + size,
  n,
  e + size,
  n + size,
  e,
  n + size,
];
const wkt = (ring: readonly number[]): string => {
  const points = ring.flatMap((v, k) => (k % 2 === 0 ? [`${v} ${ring[k + 1]}`] : []));
  return `POLYGON((${[...points, points[0]].join(",")}))`;
};
const rows = Array.from(
  { length: 10 },
  (_, i) =>
    `P${i};La Palma;Chirinos;${wkt(squareAt(E0 + 100 * (i % 5), N0 + 100 * Math.floor(i / 5)))}`,
);
const text = ["codigo;caserio;distrito;wkt", ...rows].join("\n");
const { dataset } = await readDataset(
  { name: "p.csv", bytes: new TextEncoder().encode(text) },
  { kind: "plots" },
);
const register = dataset as Dataset<"plots">;

const ask = (
  figures: readonly number[],
  crs = "EPSG:32717",
  hamlet = "La Palma",
  zone?: number,
): DetectiveAnswer => {
  const outline: Outline = {
    crs,
    type: figures.length > 2 ? "polygon" : "point",
    parts: [[figures]],
  };
  const district = hamlet === "" ? "" : "Chirinos";
  return detect({
    register: detectiveRegister(register),
    row: 99,
    outline,
    hamlet,
    district,
    districts,
    ...(zone !== undefined && { zone }),
  });
};
const best = ({ hypotheses }: DetectiveAnswer) => hypotheses[0]!;

describe("each slip is found out by its district and its neighbours", () => {
  const free = squareAt(E0 + 520, N0);

  test("as written, where nothing is wrong", () => {
    const first = best(ask(free));
    expect(first).toMatchObject({ name: "as-written", shiftM: 0, shared: 0 });
    expect(first.kin).toMatchObject({ of: "hamlet", name: "La Palma", plots: 10 });
    expect(first.district?.name).toBe("Chirinos");
    expect(first.score).toBeGreaterThan(0.5);
  });

  test("easting and northing exchanged: no place as written, so no shift is told", () => {
    const turned = free.flatMap((v, k) => (k % 2 === 0 ? [free[k + 1]!, v] : []));
    const first = best(ask(turned));
    expect(first).toMatchObject({ name: "swapped", shiftM: null });
    expect(first.outline.parts[0]?.[0]).toEqual(free);
    expect(first.score).toBeGreaterThan(0.9);
  });

  test("the other zone: the figures stay, the system is another", () => {
    const first = best(ask([69_000, 9_411_000], "EPSG:32717"));
    expect(first).toMatchObject({ name: "zone-18", outline: { crs: "EPSG:32718" } });
    expect(first.outline.parts).toEqual([[[69_000, 9_411_000]]]);
  });

  test("a row that names another zone than its figures are of: the file's own figures come back", () => {
    // 733200.5, 9413600.25 written with 18S, and brought to 17S as the file's other rows.
    const [x, y] = projectPoint(733_200.5, 9_413_600.25, UTM_18S, UTM_17S);
    const answer = ask([x, y], "EPSG:32717", "La Palma", 18);
    expect(best(answer)).toMatchObject({ name: "zone-17", outline: { crs: "EPSG:32717" } });
    expect(best(answer).outline.parts).toEqual([[[733_200.5, 9_413_600.25]]]);
    expect(best(answer).score).toBeGreaterThan(0.9);
    expect(convinces(answer)).toBe(true);
    expect(ask([x, y]).hypotheses.map(({ name }) => name)).not.toContain("zone-17");
  });

  test.each([
    ["latitude and longitude exchanged", [-5.3035, -78.8965], "swapped"],
    ["signs lost", [78.8965, 5.3035], "minus"],
    ["exchanged and signs lost", [5.3035, 78.8965], "swapped-minus"],
    ["decimal mark lost", [-788965, -53035], "decimals"],
    ["one decimal mark lost", [-78.8965, -53035], "decimals"],
  ] as const)("%s", (_, figures, name) => {
    const first = best(ask(figures, "EPSG:4326"));
    expect(first.name).toBe(name);
    expect(first.place?.[0]).toBeCloseTo(-78.8965, 4);
    expect(first.place?.[1]).toBeCloseTo(-5.3035, 4);
    // Figures that are no degrees have no place, and so no way from it.
    expect(first.shiftM === null).toBe(name === "decimals");
    if (first.shiftM !== null) expect(first.shiftM).toBeGreaterThan(1e6);
  });

  test("kilometres where metres were due: a thousands mark taken for a decimal one", () => {
    const first = best(ask([733.2, 9413.6]));
    expect(first).toMatchObject({ name: "decimals" });
    expect(first.outline.parts).toEqual([[[733_200, 9_413_600]]]);
  });
});

test("the datum is told by what the plot would lie on: 450 m, and free ground beside its neighbours", () => {
  // Figures of PSAD56 of a plot just east of the hamlet's: as WGS84 it lies elsewhere, free as well.
  const free = ask(squareAt(E0 + 520 + 250.17, N0 + 374.3));
  const psad = free.hypotheses.find(({ name }) => name === "psad56");
  expect(psad?.shiftM).toBeGreaterThan(445);
  expect(psad?.shiftM).toBeLessThan(455);
  expect(psad?.outline.crs).toBe("EPSG:24877");
  // As written it lies on two plots, in the other datum on none: that outweighs the slip.
  const onOthers = ask(squareAt(E0 + 250, N0 + 50));
  const told = Object.fromEntries(onOthers.hypotheses.map((one) => [one.name, one]));
  expect(told["as-written"]?.shared).toBeCloseTo(1, 2);
  expect(told.psad56?.shared).toBe(0);
  expect(best(onOthers).name).toBe("psad56");
});

describe("a plot that stands twice speaks of a repeat, not of a datum", () => {
  test("on its own copy it is believed as written, and the copy is named", () => {
    // P6 (row 8) again, 1.8 m aside: free ground 450 m off is no reason to move it there.
    const answer = ask(squareAt(E0 + 101.5, N0 + 101));
    const [first] = answer.hypotheses;
    expect(first).toMatchObject({ name: "as-written", twin: 8 });
    expect(first?.shared).toBeLessThan(0.05);
    expect(answer.hypotheses.map(({ name }) => name)).not.toContain("psad56");
  });

  test("a part of a larger plot is no other reading either", () => {
    const answer = ask(squareAt(E0 + 20, N0 + 20, 40));
    expect(best(answer)).toMatchObject({ name: "as-written", twin: 2, shared: 0 });
    expect(answer.hypotheses.map(({ name }) => name)).not.toContain("psad56");
  });

  test("it is told where the other datum makes one plot of two", () => {
    const answer = ask(squareAt(E0 + 100 + 250.17, N0 + 100 + 374.3));
    const told = Object.fromEntries(answer.hypotheses.map((one) => [one.name, one]));
    expect(told["as-written"]?.twin).toBeNull();
    expect(told.psad56?.twin).toBe(8);
  });

  test("where nothing around tells the two apart, no other datum is offered", () => {
    const names = ask([733_200, 9_413_600], "EPSG:32717", "").hypotheses.map(({ name }) => name);
    expect(names).toContain("as-written");
    expect(names).not.toContain("psad56");
  });

  test("a format of WGS84 alone has no other datum, however well it would fit", () => {
    const outline: Outline = {
      crs: "EPSG:32717",
      type: "polygon",
      parts: [[squareAt(E0 + 250, N0 + 50)]],
    };
    const plot = { row: 99, outline, hamlet: "La Palma", district: "Chirinos" };
    const names = (datumFixed: boolean) =>
      detect({ ...plot, register: detectiveRegister(register), districts, datumFixed })
        .hypotheses //
        .map(({ name }) => name);
    expect(names(false)).toContain("psad56");
    expect(names(true)).not.toContain("psad56");
  });
});

test.each([
  ["193 km off", [E0 + 120_000, N0 - 150_000]],
  ["670 km off", [E0 + 668_000, N0]],
])("no reading convinces that lies %s its hamlet and district", (_, figures) => {
  const answer = ask(figures);
  expect(convinces(answer)).toBe(false);
  expect(best(answer).score).toBeLessThan(0.1);
  const sum = answer.hypotheses.reduce((all, { score }) => all + score, answer.none);
  expect(sum).toBeCloseTo(1, 12);
});

test("the only reading in Peru does not convince where the rule of districts would doubt it again", () => {
  // Its hamlet has no other plot to be held against; 37 km from the capital of a district of some 10 km of radius.
  const answer = detect({
    register: { ...detectiveRegister(register), hamlets: [], districts: [] },
    row: 99,
    outline: { crs: "EPSG:32717", type: "point", parts: [[[E0 + 30_000, N0 + 24_000]]] },
    hamlet: "",
    district: "Chirinos",
    districts,
  });
  expect(best(answer)).toMatchObject({ name: "as-written", kin: null, far: true });
  expect(convinces(answer)).toBe(false);
});

test("a hamlet some kilometres wide convinces all the same", () => {
  const answer = ask([E0 + 6000, N0 + 4000]);
  expect(best(answer).name).toBe("as-written");
  expect(convinces(answer)).toBe(true);
});

test("without hamlet or district what is written is believed, and scores sum to one", () => {
  const answer = ask([733_200, 9_413_600], "EPSG:32717", "");
  expect(best(answer)).toMatchObject({ name: "as-written", kin: null, district: null });
  expect(answer.hypotheses.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 12);
  expect(ask([1, 2], "EPSG:99999").hypotheses).toEqual([]);
});
