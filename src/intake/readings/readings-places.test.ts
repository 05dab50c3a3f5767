import { describe, expect, test } from "vitest";
import type { Dataset } from "../../domain/dataset.ts";
import type { ImportChoices } from "../../domain/import-choices.ts";
import { UTM_17S, WGS84 } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import { GEOMETRY_NONE } from "../../geo/flat/flat-geometry.ts";
import { type IntakeReport, readDataset } from "../intake.ts";

const read = (text: string, choices: ImportChoices = {}, name = "a.csv"): Promise<IntakeReport> =>
  readDataset({ name, bytes: new TextEncoder().encode(text) }, choices, { today: 20_781 });

const told = ({ issues }: IntakeReport): string[] =>
  issues.map(({ code, source }) => `${source.row ?? "-"} ${code}`);
const onRows = (report: IntakeReport): string[] => told(report).filter((one) => one[0] !== "-");
const columns = ({ dataset }: IntakeReport) => (dataset as Dataset<"readings">).readings!;

describe("places", () => {
  test("a place that is missing or cannot be read leaves the reading in the tables", async () => {
    const report = await read(
      "id;lat;lon;evaluados;brocados\nP1;-5.3;-78.9;10;1\nP2;;;10;1\nP3;abc;-78.9;10;1\n",
    );
    expect(onRows(report)).toEqual([
      "3 reading-no-place",
      "4 row-not-a-number",
      "4 reading-no-place",
    ]);
    expect(report.counts).toMatchObject({ accepted: 3, flagged: 2 });
    expect([...report.dataset!.geometry.type]).toEqual([1, GEOMETRY_NONE, GEOMETRY_NONE]);
  });

  test("columns of places that are all empty are told once", async () => {
    const report = await read("id;lat;lon;evaluados;brocados\nP1;;;10;1\nP2;;;10;1\n");
    expect(onRows(report)).toEqual([]);
    expect(told(report)).toContain("- readings-no-places");
  });

  test("a wrong place is refused as a plot's is", async () => {
    const report = await read("id;lat;lon;evaluados;brocados\nP1;-78.9;-5.3;10;1\n");
    expect(onRows(report)).toEqual(["2 place-lat-lon-swapped"]);
    expect(report.questions.map(({ code }) => code)).toEqual(["swapped-lat-lon"]);
  });

  test("metres are taken as typed where degrees say the same", async () => {
    const [lon, lat] = projectPoint(720000, 9420000, UTM_17S, WGS84);
    const at = (shift: number) =>
      `id;este;norte;lon;lat;evaluados;brocados\nP1;${720000 + shift};9420000;${lon};${lat};10;1\n`;
    const same = await read(at(0));
    expect(same.dataset?.crs).toEqual(UTM_17S);
    expect(same.understood).toMatchObject({ coordinates: "este-norte", crsReason: "values" });
    expect([...same.dataset!.geometry.coords]).toEqual([720000, 9420000]);
    expect(same.questions).toEqual([]);
    expect((await read(at(450))).dataset?.crs.kind).toBe("geographic");
  });

  test("a row in another datum is brought to the file's, in degrees too", async () => {
    const report = await read(
      "id;lat;lon;datum;evaluados;brocados\nP1;-5.3;-78.9;WGS84;10;1\nP2;-5.3;-78.9;WGS84;10;1\nP3;-5.3;-78.9;PSAD56;10;1\n",
    );
    expect(onRows(report)).toEqual(["4 row-zone-differs"]);
    const { coords } = report.dataset!.geometry;
    expect(coords.slice(0, 2)).toEqual(coords.slice(2, 4));
    expect(Math.abs(coords[5]! - coords[1]!)).toBeGreaterThan(0.003);
  });

  test("total lines are no readings, a hamlet called Media Luna is", async () => {
    const report = await read(
      "caserio;id;fecha;evaluados;brocados\nMedia Luna;P1;15/03/2026;10;1\nTOTAL;;;10;1\n",
    );
    expect(onRows(report)).toEqual(["3 row-total-line"]);
  });
});

test("features of a GeoJSON are readings too, with or without geometry", async () => {
  const feature = (id: string, geometry: unknown) => ({
    type: "Feature",
    properties: { id_punto: id, frutos_evaluados: 100, frutos_brocados: 4 },
    geometry,
  });
  const features = [
    feature("P1", { type: "Point", coordinates: [-78.9, -5.3] }),
    feature("P2", null),
  ];
  const text = JSON.stringify({ type: "FeatureCollection", features });
  const report = await read(text, {}, "a.geojson");
  expect(report.suggestedKind).toBe("readings");
  expect([...columns(report).bored]).toEqual([4, 4]);
  expect(onRows(report)).toEqual(["2 reading-no-place"]);
});

describe("what the person says", () => {
  test("a column is taken for another field, or for nothing", async () => {
    const text = "id;total;malos;brocados\nP1;100;4;9\n";
    const plots = await read(text);
    expect(plots.suggestedKind).toBe("plots");
    const report = await read(text, {
      kind: "readings",
      plainColumns: ["brocados"],
      columns: { frutos_evaluados: "total", frutos_brocados: "malos" },
    });
    expect(columns(report).bored[0]).toBe(4);
    expect(report.understood?.columns.at(-1)).toMatchObject({ column: "brocados", field: null });
  });

  test("a file without counts says so when it is to be readings", async () => {
    const report = await read("id;nombre\nP1;x\n", { kind: "readings" });
    expect(told(report)[0]).toBe("- readings-no-counts");
    expect(report.dataset).toBeNull();
  });

  test("a sheet of readings may be a register of points", async () => {
    const report = await read("id_punto;lat;lon;evaluados;brocados\nP1;-5.3;-78.9;60;75\n", {
      kind: "plots",
    });
    expect([report.dataset?.kind, report.dataset?.readings]).toEqual(["plots", undefined]);
    expect(report.suggestedKind).toBe("readings");
  });
});

test("a sheet beyond the limit is refused by it, before anything is made of its rows", async () => {
  const rows = "P1;10;1\n".repeat(250_001);
  const report = await read(`id;evaluados;brocados\n${rows}`);
  expect(told(report)).toEqual(["- readings-too-many"]);
  expect(report.issues[0]?.params).toEqual({ rows: 250_001, limit: 250_000 });
  expect(report.counts).toMatchObject({ read: 250_001, accepted: 0 });
});

test("rows of several datums are counted in one note", async () => {
  const report = await read(
    "id;evaluados;brocados;este;norte;datum;zona\nA;100;3;728000;9412000;WGS84;17S\nB;100;3;728250;9412370;PSAD56;17S\nC;100;3;728300;9412300;PSAD56;17S\nD;100;3;728000;9412000;WGS84;17S\nE;100;3;728000;9412000;WGS84;17S\nF;100;3;65900;9410000;WGS84;18S\n",
  );
  const told = report.issues.find(({ code }) => code === "readings-mixed-crs");
  expect(told?.severity).toBe("note");
  expect(told?.params).toEqual({
    used: "UTM 17S WGS84",
    usual: 3,
    others: [
      { crs: "UTM 17S PSAD56", rows: 2 },
      { crs: "UTM 18S WGS84", rows: 1 },
    ],
  });
});
