import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { type ReadCorner, tableHectares } from "../properties/annex/table-area.ts";
import { test } from "./harness/app-test.ts";
import { askTerminal } from "./harness/ask-terminal.ts";
import { FONT_PAGES, type PlacedPage, pdfPlaces } from "./harness/pdf-places.ts";
import { SAMPLE_REGISTER } from "./harness/terminal-answer.ts";

/** What `lindero overlap --json` says of a plot: the answer the paper is held against. */
interface Answered {
  readonly id: string;
  readonly verdict: "inside" | "crosses" | "on-limit" | "outside";
  readonly area_m2: number;
  readonly area_ellipsoidal_m2: number;
  readonly overlap_m2: number;
  readonly overlap_ellipsoidal_m2: number;
  readonly overlap_least_m2: number;
  readonly overlap_most_m2: number;
  readonly share: number;
  readonly pieces_m2: readonly number[];
  readonly max_depth_m: number;
  readonly distance_to_limit_m: number;
  readonly direction_true_deg: number | null;
  readonly vertices_inside: number;
}

const WORDS = {
  inside: "Dentro",
  crosses: "Cruza el límite",
  "on-limit": "En el límite",
  outside: "Fuera",
};
/** One that crosses, one inside, one on the limit with an overlap, one outside. */
const PLOTS = ["EJ-0860", "EJ-0852", "EJ-0882", "EJ-0001"];

const fixed = (value: number, decimals: number): string =>
  value.toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
const hectares = (m2: number): string => fixed(m2 / 10_000, 4);

interface Corner extends ReadCorner {
  /** Letter of the piece; "" in the plot's own table. */
  readonly letter: string;
  readonly number: number;
  readonly side: number;
}

const ROW = /(?:^| )([A-Z]?)(\d+) (\d{6}\.\d{2,4}) (\d{7}\.\d{2,4}) ([\d,]+\.\d{2})(?= |$)/g;

const cornersOf = (text: string): readonly Corner[] =>
  Array.from(text.matchAll(ROW), ([, letter = "", number, east = "", north = "", side = ""]) => ({
    letter,
    number: Number(number),
    east,
    north,
    side: Number(side.replace(",", "")),
  }));

const textOf = ({ items }: PlacedPage): string =>
  items
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");

const fileCorners = (id: string): readonly string[] => {
  const line = readFileSync(SAMPLE_REGISTER, "utf8")
    .split("\n")
    .find((row) => row.startsWith(`${id};`));
  return Array.from(new Set(line?.match(/\d{6}\.\d+ \d{7}\.\d+/g) ?? [])).sort();
};

/** Points between the coordinates under the sketch, which stand a grid interval apart. */
const gridSteps = ({ items }: PlacedPage): readonly number[] => {
  const eastings = items.filter(({ text, size }, i) => {
    const before = items[i - 1];
    return /^\d00$/.test(text) && /^\d{3}$/.test(before?.text ?? "") && before!.size < size;
  });
  const below = Math.min(...eastings.map(({ y }) => y));
  const middles = eastings
    .filter(({ y }) => Math.abs(y - below) < 0.5)
    .map(({ x, width }) => x + width / 2)
    .sort((a, b) => a - b);
  return middles.slice(1).map((x, i) => x - middles[i]!);
};

function checkFigures(text: string, plot: Answered, corners: readonly Corner[]): void {
  const says = (line: string) => expect(text, plot.id).toContain(line);
  says(`Situación ${WORDS[plot.verdict]}`);
  says(`Área de la parcela ${hectares(plot.area_m2)} ha`);
  says(`Área en el elipsoide ${hectares(plot.area_ellipsoidal_m2)} ha`);
  if (plot.overlap_m2 > 0) {
    const label =
      plot.verdict === "on-limit" ? "Parte dentro, sin decidir" : "Posible superposición";
    says(`${label} ${hectares(plot.overlap_m2)} ha`);
    says(`Superposición en el elipsoide ${hectares(plot.overlap_ellipsoidal_m2)} ha`);
    says(`±10 m ${hectares(plot.overlap_least_m2)} a ${hectares(plot.overlap_most_m2)} ha`);
    says(`Entra desde el límite hasta ${fixed(plot.max_depth_m, 1)} m`);
    const share = 100 * plot.share;
    says(`Parte de la parcela ${share > 99.95 && share < 100 ? "> 99.9" : fixed(share, 1)}%`);
    says(`Vértices dentro del área ${plot.vertices_inside} de ${corners.length}`);
  } else says("Posible superposición Ninguna");
  if (plot.direction_true_deg !== null && plot.verdict === "outside") {
    const bearing = Math.round(plot.direction_true_deg) % 360;
    says(`Distancia al límite ${fixed(plot.distance_to_limit_m, 1)} m, rumbo ${bearing}°`);
  }
}

function checkTables(text: string, plot: Answered): void {
  const all = cornersOf(text);
  const own = all.filter(({ letter }) => letter === "");
  expect(own.map(({ east, north }) => `${east} ${north}`).sort()).toEqual(fileCorners(plot.id));
  expect(own.map(({ number }) => number)).toEqual(own.map((_, i) => i + 1));
  expect(tableHectares([[own, 1]])).toBe(hectares(plot.area_m2));
  const perimeter = own.reduce((sum, corner, i) => {
    const next = own[(i + 1) % own.length]!;
    const side = Math.hypot(
      Number(next.east) - Number(corner.east),
      Number(next.north) - Number(corner.north),
    );
    expect(Math.abs(side - corner.side)).toBeLessThan(0.0051);
    return sum + side;
  }, 0);
  expect(text).toContain(`Perímetro ${fixed(perimeter, 2)} m`);
  checkFigures(text, plot, own);
  if (plot.overlap_m2 === 0 || plot.overlap_m2 === plot.area_m2) {
    expect(all).toHaveLength(own.length);
    return;
  }
  const pieces = plot.pieces_m2.map((_, k) => {
    const letter = String.fromCharCode(65 + k);
    const piece = all.filter((corner) => corner.letter === letter);
    const area = tableHectares([[piece, 1]]);
    expect(text, `${plot.id}, piece ${letter}`).toContain(`Pieza ${letter}: ${area} ha`);
    return { area, north: Number(piece[0]!.north) };
  });
  // Every piece of the answer once, lettered from north to south.
  expect(pieces.map(({ area }) => area).sort()).toEqual(plot.pieces_m2.map(hectares).sort());
  const norths = pieces.map(({ north }) => north);
  expect(norths).toEqual(norths.toSorted((a, b) => b - a));
}

test("the printed annexes say what the answer says, and their tables add up to it", async ({
  open,
}) => {
  const { plots } = askTerminal<{ readonly plots: readonly Answered[] }>(
    "overlap",
    SAMPLE_REGISTER,
    ["--crs", "EPSG:32717"],
  );
  const answered = PLOTS.map((id) => plots.find((plot) => plot.id === id)!);
  const places = PLOTS.map((id) => plots.findIndex((plot) => plot.id === id));
  const { page } = await open({ drawn: false, path: `/#tarea=anexo&an=${places.join(",")}` });
  await page.getByRole("button", { name: "Imprimir o guardar PDF", disabled: false }).waitFor();
  await page
    .getByText(/Índice/)
    .first()
    .waitFor();
  const sheets = await pdfPlaces(
    await page.pdf({ preferCSSPageSize: true, printBackground: true }),
  );

  const texts = sheets.map(textOf);
  for (const [n, sheet] of sheets.entries()) {
    expect([sheet.width, sheet.height].map(Math.round)).toEqual([595, 842]);
    expect(texts[n]).toMatch(
      new RegExp(`Lindero\\. [^.]*\\. (Código \\S+ )?Hoja ${n + 1} de ${sheets.length} `),
    );
    expect(texts[n]).toContain("Datos de ejemplo, sin valor oficial");
    if (n < FONT_PAGES) expect(sheet.fonts.length).toBeGreaterThan(0);
    expect(sheet.fonts.every(Boolean), `fonts of page ${n + 1}`).toBe(true);
  }

  const codes = new Set<string>();
  for (const plot of answered) {
    const first = texts.findIndex(
      (text) =>
        text.includes("Anexo al acta de hallazgo") && text.includes(`de la parcela ${plot.id}`),
    );
    const code = /Código ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}) Hoja/.exec(texts[first] ?? "")?.[1];
    codes.add(code ?? "");
    expect(texts[0], `index of ${plot.id}`).toMatch(
      new RegExp(
        `${plot.id} ${WORDS[plot.verdict]} ${hectares(plot.area_m2)} \\S+ ${code} ${first + 1}( |$)`,
      ),
    );
    const own = texts.filter((text) => text.includes(`Código ${code} Hoja`));
    checkTables(own.join(" "), plot);
    const signed = own.filter((text) => text.includes("Guardaparque"));
    expect(signed).toEqual([own.at(-1)]);

    const [, scale = "", interval = ""] =
      /Escala 1:([\d,]+) .*? cuadrícula cada (\d+) m/.exec(texts[first] ?? "") ?? [];
    const due = ((Number(interval) * 1000) / Number(scale.replace(",", ""))) * (72 / 25.4);
    const steps = gridSteps(sheets[first]!);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(Math.abs(step - due)).toBeLessThan(0.3);
  }
  expect(codes.size).toBe(PLOTS.length);

  const sum = (of: (plot: Answered) => number) =>
    answered.reduce((total, plot) => total + Math.round(of(plot)), 0);
  const possible = ({ verdict, overlap_m2 }: Answered) =>
    verdict === "inside" || verdict === "crosses" ? overlap_m2 : 0;
  expect(texts[0]).toContain(
    `Total de las cifras impresas ${hectares(sum(({ area_m2 }) => area_m2))} ${hectares(sum(possible))}`,
  );
});
