import { randomFrom } from "../parcelas-ejemplo/random.ts";
import { EXPECTED, SITES } from "./expected-figures.ts";

/** Chosen among others: the three letters patterns differ by height, and residuals look as they should. */
const SEED = 20261140;

export const COLUMNS = [
  "sitio",
  "campana",
  "bloque",
  "parcela",
  "fila",
  "columna",
  "arboles",
  "variedad",
  "altitud_msnm",
  "rendimiento_qq_ha",
  "roya_pct",
  "taza_puntos",
  "broca_pct",
] as const;

export type TrialRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

const BLOCKS = ["I", "II", "III"] as const;

/** Spread between blocks of a site and between plots of a block; per cent figures spread by their size. */
const YIELD = { block: 1, plot: 0.75 };
const CUP = { block: 0.3, plot: 0.35 };
const RUST = { block: 0.15, plot: 0.2 };
const BORER = { block: 0.15, plot: 0.2 };

/** The plot whose coffee was not cupped: its cell is empty. */
const NOT_CUPPED = { site: 1, block: 1, variety: "Caturra" };

/** The synthetic trial, in the order of the field: same figures, same lines. */
export const makeTrial = (seed: number = SEED): readonly TrialRow[] => {
  const random = randomFrom(seed);
  const shuffled = (): readonly (typeof EXPECTED)[number][] => {
    const left = [...EXPECTED];
    return EXPECTED.map(() => left.splice(random.whole(0, left.length - 1), 1)[0]!);
  };
  return SITES.flatMap(({ name, letter, altitude }, site) =>
    BLOCKS.flatMap((bloque, block) => {
      const deviation = (spread: { readonly block: number }): number =>
        random.normal(0, spread.block);
      const here = {
        yield: deviation(YIELD),
        rust: deviation(RUST),
        cup: deviation(CUP),
        borer: deviation(BORER),
      };
      return shuffled().map(({ variety, yieldQqHa, rustPct, cupPoints, borerPct }, place) => {
        const around = (expected: number, block: number, plot: number): number =>
          expected + block + random.normal(0, plot);
        const times = (expected: number, block: number, plot: number): number =>
          expected * Math.max(0.1, 1 + block + random.normal(0, plot));
        const row = BLOCKS.length * block + place + 1;
        const cup = around(cupPoints[site]!, here.cup, CUP.plot);
        const lost =
          site === NOT_CUPPED.site && block === NOT_CUPPED.block && variety === NOT_CUPPED.variety;
        return {
          sitio: name,
          campana: "2026",
          bloque,
          parcela: `${letter}-${row}`,
          fila: String(row),
          columna: "1",
          arboles: "10",
          variedad: variety,
          altitud_msnm: String(altitude),
          rendimiento_qq_ha: around(yieldQqHa[site]!, here.yield, YIELD.plot).toFixed(1),
          roya_pct: times(rustPct[site]!, here.rust, RUST.plot).toFixed(1),
          taza_puntos: lost ? "" : (Math.round(4 * cup) / 4).toFixed(2),
          broca_pct: times(borerPct[site]!, here.borer, BORER.plot).toFixed(1),
        };
      });
    }),
  );
};
