import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReadingColumns } from "../../src/domain/readings/reading-columns.ts";
import type { TrialColumns } from "../../src/domain/trials/trial-columns.ts";
import type { WordColumn } from "../../src/domain/word-column.ts";
import type { IntakeReport } from "../../src/intake/intake.ts";
import { readDataset } from "../../src/intake/intake.ts";

const SEED = 20261124;

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Tables of every kind; the bytes of every format are spoiled in `readers`. */
const GOOD: readonly (readonly [string, Uint8Array])[] = [
  [
    "esquinas.csv",
    text(
      "parcela,vertice,este,norte\nA,1,728000,9412000\nA,2,728100,9412000\nA,3,728100,9412100\n",
    ),
  ],
  ["a.tsv", text("id\tlat\tlon\n1\t5°17'24.27\"S\t78°49'43.68\"W\n2\t-5.3\t-78.9\n")],
  [
    "wkt.csv",
    text(
      'id,wkt\n1,"POLYGON ((728000 9412000, 728100 9412000, 728100 9412100, 728000 9412000))"\n',
    ),
  ],
  [
    "lecturas.csv",
    text(
      "id_punto;fecha;metodo;arboles;evaluados;brocados;infestacion;pos_a;capturas;fecha_instalacion;altitud;lat;lon\nP1;15/03/2026;ramas;30;300;12;4,0;3;;;1,480 msnm;-5.3;-78.9\nT1;15 mar 2026;trampa;;;;;;40;01/03/2026;;-5.31;-78.9\nP1;46096;;30;1,200;4.5%;;;;;;;\n",
    ),
  ],
  [
    "conteos.csv",
    text("grupo,id_punto,frutos_evaluados,frutos_brocados\nG1,P1,468,25\nG1,P2,752,6\n"),
  ],
  [
    "ensayo.csv",
    text(
      "sitio;campana;bloque;parcela;fila;arboles;variedad;altitud_msnm;rendimiento_qq_ha;roya_pct;brix\nBaja;2026;I;B-1;1;10;Caturra;1,477;19,8;41%;18.2\nBaja;2026;I;B-2;2;10;Marsellesa;1477 msnm;24.5;3,2;s/d\nBaja;2026;II;B-3;3;10;Caturra;4845 ft;;38;18\n",
    ),
  ],
  [
    "catalogo.csv",
    text(
      "variety,stature,altitude_min_m_lat_0_5,altitude_max_m_lat_0_5,rust,cup_quality\nBatian,tall,1000,,tolerant,very good\nBourbon,alto,1600,1900,susceptible,muy buena\nX,compact,1900,1600,r,\n",
    ),
  ],
];

/** What must hold of a report whatever the file. */
function consistent(report: IntakeReport): void {
  const { counts, dataset, refused, issues } = report;
  expect(issues.some(({ code }) => code === "file-unreadable")).toBe(false);
  expect(counts.accepted + counts.refused).toBe(counts.read);
  expect(dataset?.rows.length ?? 0).toBe(counts.accepted);
  if (dataset) {
    expect(dataset.readings !== undefined).toBe(dataset.kind === "readings");
    if (dataset.readings) soundReadings(dataset.readings, counts.accepted);
    expect(dataset.trial !== undefined).toBe(dataset.kind === "trials");
    if (dataset.trial) soundTrial(dataset.trial, counts.accepted);
    expect(dataset.varieties?.length).toBe(
      dataset.kind === "catalogue" ? counts.accepted : undefined,
    );
    for (const { bandLat0To5: band } of dataset.varieties ?? []) {
      if (band) expect(band.max === null || band.min <= band.max).toBe(true);
    }
    expect(dataset.geometry.coords.every(Number.isFinite)).toBe(true);
    expect(dataset.ids.length).toBe(dataset.geometry.type.length);
  } else expect(issues.some(({ severity }) => severity === "error")).toBe(true);
  for (const one of refused) expect(one.issues.length).toBeGreaterThan(0);
}

/** One figure a reading in every column, counts whole and not negative, codes within their words. */
function soundReadings(readings: ReadingColumns, n: number): void {
  for (const column of Object.values(readings)) {
    if (Array.isArray(column)) continue;
    const figures = "code" in column ? (column as WordColumn).code : column;
    expect(figures.length).toBe(n);
  }
  for (let i = 0; i < n; i++) {
    const counted = readings.counted[i]!;
    const bored = readings.bored[i]!;
    expect(Number.isNaN(counted) || (Number.isInteger(counted) && counted >= 0)).toBe(true);
    expect(bored > counted || (bored >= 0 && Number.isNaN(counted))).toBe(false);
    expect(readings.trapDays[i]! <= 0).toBe(false);
    expect(readings.points[readings.point[i]!]).toBeDefined();
  }
}

/** One figure or word a plot in every column; known responses within what they can be. */
function soundTrial({ responses, ...rest }: TrialColumns, n: number): void {
  for (const column of Object.values(rest)) {
    const figures = "code" in column ? column.code : column;
    expect(figures.length).toBe(n);
    if ("code" in column) {
      expect(column.code.every((code) => code >= -1 && code < column.words.length)).toBe(true);
    }
  }
  expect(responses.length).toBeGreaterThan(0);
  for (const { field, values } of responses) {
    expect(values.length).toBe(n);
    expect(field !== null && values.some((value) => value < 0)).toBe(false);
    expect(field === "roya_pct" && values.some((value) => value > 100)).toBe(false);
  }
  expect(rest.altitude.some((metres) => metres <= 0 || metres > 2800)).toBe(false);
}

test("random bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      consistent(await readDataset({ name: "x.csv", bytes }));
    }),
    { seed: SEED, numRuns: 300 },
  );
}, 60_000);

test("random text of the letters that formats are made of", async () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'{}[]"":,;\t\n\r<>/=!?&\'-.0159eESNWOñ°POLYGON()latlonfeatures'),
    maxLength: 120,
  });
  await fc.assert(
    fc.asyncProperty(letters, async (value) => {
      consistent(await readDataset({ name: "x.json", bytes: text(value) }));
    }),
    { seed: SEED, numRuns: 600 },
  );
}, 60_000);

const edit = fc.record({
  at: fc.nat(),
  drop: fc.nat({ max: 12 }),
  put: fc.oneof(
    fc.string({ unit: fc.constantFrom(...'{}[]",:;<>/0-9.eNaN\n\r\t '), maxLength: 6 }),
    fc.constantFrom("null", "1e999", "NaN", "__proto__", "\u0000", "<!DOCTYPE x>", "]]>", '"', "-"),
  ),
});

test.each(GOOD)(
  "%s, mutated",
  async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        let body = new TextDecoder().decode(bytes);
        for (const { at, drop, put } of edits) {
          const place = at % (body.length + 1);
          body = body.slice(0, place) + put + body.slice(place + drop);
        }
        consistent(await readDataset({ name, bytes: text(body) }));
      }),
      { seed: SEED, numRuns: 150 },
    );
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  },
  60_000,
);

test.each(GOOD)(
  "%s, cut off anywhere",
  async (name, bytes) => {
    for (let end = 0; end < bytes.length; end += 13) {
      consistent(await readDataset({ name, bytes: bytes.slice(0, end) }));
    }
  },
  60_000,
);

test("each good file is good", async () => {
  for (const [name, bytes] of GOOD) {
    const report = await readDataset({ name, bytes });
    expect(report.counts.accepted, name).toBeGreaterThan(0);
  }
});

test("a source file of this test is no data", async () => {
  const bytes = new Uint8Array(readFileSync(new URL(import.meta.url)));
  const report = await readDataset({ name: "x.ts", bytes });
  expect(report.dataset).toBeNull();
});
