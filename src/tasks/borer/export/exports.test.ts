import { describe, expect, it } from "vitest";
import { type MadeReading, madeReadings } from "../../../../tests/fixtures/made-readings.ts";
import { tableForMachines, tableForPeople } from "../../export-table.ts";
import { groupRates } from "../analysis/groups/group-rates.ts";
import { planRound } from "../analysis/round/plan-round.ts";
import { poolByPoint } from "../analysis/select/pool-by-point.ts";
import type { ReadingFilter } from "../analysis/select/reading-filter.ts";
import { readingSource } from "../analysis/select/reading-source.ts";
import { readDay } from "../model/borer-period.ts";
import { orderRound } from "../round/order-round.ts";
import { roundRows } from "../round/round-rows.ts";
import { baseFacts, rateFacts, registerFacts } from "./borer-facts.ts";
import { groupExport } from "./group-export.ts";
import { peopleFoot } from "./people-foot.ts";
import { roundExport } from "./round-export.ts";
import { roundGpx } from "./round-gpx.ts";

const [E, N] = [720_000, 9_410_000];
const day = readDay("2026-03-10") ?? 0;

const hamlet = (name: string, east: number, bored: readonly number[], first: number) =>
  bored.map(
    (of, i): MadeReading => ({
      point: `P-${first + i}`,
      x: E + east + i * 100,
      y: N + i * 50,
      day,
      campaign: "2026",
      district: "Chirinos",
      hamlet: name,
      altitude: 1500,
      trees: 30,
      counted: 1000,
      bored: of,
    }),
  );

const dataset = madeReadings([
  ...hamlet("=El & Sauce", 0, [190, 200, 210, 205], 1),
  ...hamlet("La Palma", 3000, [20, 90, 30, 70], 5),
  ...hamlet("Alto", 6000, [1, 2, 1, 2], 9),
  { point: "P-13", hamlet: "Sin frutos", campaign: "2026", day, counted: 0, bored: 0 },
]);
const readings = { ...dataset, provenance: { ...dataset.provenance, sample: true } };
const source = readingSource(readings);
const filter: ReadingFilter = {
  method: "ramas",
  period: { kind: "campaign", campaign: "2026" },
  organisation: null,
  district: null,
  hamlet: null,
};
const threshold = 5;
const shared = { source, filter, joined: null, threshold };
const groups = groupRates({ ...shared, by: "caserio", altitudeStep: 200 });
const answer = planRound({
  ...shared,
  by: "caserio",
  plots: null,
  gapDistance: 1000,
  treesPerPoint: null,
  fruitsPerTree: null,
});
const table = poolByPoint(source, filter);
const round = orderRound(answer, source, table, { toggled: [], start: null });
const answered = {
  readings,
  source,
  filter,
  threshold,
  made: new Date("2026-11-25T02:00:00Z"),
};
const facts = { ...baseFacts(answered), ...rateFacts() };

describe("the spreadsheet's CSV of groups", () => {
  const text = tableForPeople(
    groupExport(groups, "ramas"),
    peopleFoot(answered, "rates", facts, "es-PE"),
    "es-PE",
  );
  const lines = text.split("\r\n");

  it("has BOM, semicolons, plain figures and no formula", () => {
    expect(text.startsWith("\uFEFFcaserio;puntos;lecturas;frutos_brocados;frutos_evaluados;")).toBe(
      true,
    );
    expect(lines[1]).toMatch(/^'=El & Sauce;4;4;805;4000;20\.13;/);
  });

  it("says in words what does not exist", () => {
    const empty = lines.find((line) => line.startsWith("Sin frutos;"));
    expect(empty).toContain(";no existe;");
    expect(empty).toContain("no se contó nada");
    expect(text).not.toMatch(/NaN|Infinity|null/);
  });

  it("tells file, threshold, method, seed and that the data are a sample", () => {
    expect(text).toContain("Datos de ejemplo;");
    expect(text).toContain(`SHA-256;${readings.provenance.sha256}`);
    expect(text).toContain("Umbral de acción;5%");
    expect(text).toContain("nunca promedio de porcentajes");
    expect(text).toContain("Semilla;Sin azar: no hay semilla");
    expect(text).toContain("Período;campaña 2026");
    expect(text).toContain("Fecha y hora (Lima);24/11/2026, 21:00");
  });
});

describe("the program's CSV of groups", () => {
  it("repeats what it is from in every row and leaves empty what does not exist", () => {
    const [header = "", ...rows] = tableForMachines(groupExport(groups, "ramas"), facts)
      .trim()
      .split("\r\n");
    const columns = header.split(",");
    expect(rows).toHaveLength(4);
    const of = (row: string, name: string) => row.split(",")[columns.indexOf(name)];
    for (const row of rows) {
      expect(of(row, "sample_data")).toBe("true");
      expect(of(row, "period")).toBe("c-2026");
      expect(of(row, "threshold")).toBe("5");
    }
    expect(Number(of(rows[0] ?? "", "rate_pct"))).toBeCloseTo(20.125, 9);
    expect(of(rows.at(-1) ?? "", "rate_pct")).toBe("");
  });
});

describe("the round as files", () => {
  it("visits what to treat and what to count again, the others stay outside", () => {
    expect(round.stops.map(({ sector, task }) => [sector.name, task]).sort()).toEqual([
      ["=El & Sauce", "treat"],
      ["La Palma", "count"],
    ]);
    const csv = tableForPeople(
      roundExport(roundRows(answer, round, source, table), "caserio", "ramas", source.plane),
      [],
      "es-PE",
    );
    expect(csv.split("\r\n")[1]).toMatch(/^1;/);
    expect(csv).toMatch(/\r\nfuera;Alto;Chirinos;Puede esperar;/);
    expect(csv).toContain("P-1 P-2 P-3 P-4");
  });

  it("puts in and takes out what the person changed, and starts where told", () => {
    const changed = orderRound(answer, source, table, {
      toggled: ["Alto", "=El & Sauce"],
      start: "Alto",
    });
    expect(changed.stops.map(({ sector, task }) => [sector.name, task])).toEqual([
      ["Alto", "look"],
      ["La Palma", "count"],
    ]);
    expect(changed.stops[0]?.district).toBe("Chirinos");
  });

  it("gives a phone every point in the order of the visit", () => {
    const gpx = roundGpx(
      {
        round,
        by: "caserio",
        method: "ramas",
        plane: source.plane,
        sample: true,
        made: answered.made,
      },
      "es-PE",
    );
    const names = [...gpx.matchAll(/<wpt[^>]*>(?:<ele>1500\.0<\/ele>)<name>([^<]*)/g)].map(
      ([, name]) => name,
    );
    expect(names).toHaveLength(8);
    expect(names[0]).toMatch(/^1\.1 P-/);
    expect(names[7]).toMatch(/^2\.4 P-/);
    expect(gpx).toContain("<type>=El &amp; Sauce</type>");
    expect(gpx).toContain("Datos de ejemplo");
    expect(gpx.match(/<rtept /g)).toHaveLength(8);
  });
});

describe("a table made with a register too", () => {
  const own = { ...dataset, provenance: { ...dataset.provenance, sample: false } };
  const plots = {
    provenance: { ...dataset.provenance, name: "padron.csv", sha256: "ab12", sample: true },
  } as unknown as Parameters<typeof registerFacts>[1];

  it("names both files, and is a sample where either is", () => {
    const both = { ...baseFacts({ ...answered, readings: own }) };
    expect(both.sample_data).toBe(false);
    const all = { ...both, ...registerFacts({ readings: own }, plots) };
    expect(all).toMatchObject({
      sample_data: true,
      register_file: "padron.csv",
      register_file_sha256: "ab12",
      register_sample_data: true,
    });
    const foot = peopleFoot({ ...answered, readings: own }, "rates", all, "es-PE");
    expect(foot).toContainEqual(["Padrón", "padron.csv"]);
    expect(foot.map(([name]) => name)).toContain("Datos de ejemplo");
  });
});
