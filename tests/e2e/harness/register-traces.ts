import { readFileSync } from "node:fs";
import proj4 from "proj4";

/** What of a register may stand in nothing that an audience gets. */
export interface RegisterTraces {
  /** Codes of plots and producers. */
  readonly codes: ReadonlySet<string>;
  /** Corners, UTM 17S metres and WGS84 degrees. */
  readonly corners: readonly (readonly [east: number, north: number, lon: number, lat: number])[];
}

const toDegrees = proj4("+proj=utm +zone=17 +south +datum=WGS84 +units=m", "WGS84");

/** Reads the sample register's own file, by none of the code under test. */
export function registerTraces(file: string): RegisterTraces {
  const [head = "", ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const columns = head.split(";");
  const codes = new Set<string>();
  const corners: [number, number, number, number][] = [];
  for (const line of lines) {
    const cells = line.split(";");
    for (const name of ["codigo_parcela", "codigo_socio"]) {
      const code = cells[columns.indexOf(name)];
      if (code) codes.add(code);
    }
    for (const [, x, y] of line.matchAll(/(\d{6}\.\d+) (\d{7}\.\d+)/g)) {
      const [east, north] = [Number(x), Number(y)];
      const [lon = 0, lat = 0] = toDegrees.forward([east, north]);
      corners.push([east, north, lon, lat]);
    }
  }
  return { codes, corners };
}

/** Digits of a number after which a second one belongs to the same place. */
const APART = 60;
const NUMBERS = /-?\d[\d,]*(?:\.\d+)?/g;

interface Written {
  readonly value: number;
  readonly decimals: number;
  readonly at: number;
}

const numbersIn = (text: string): Written[] =>
  Array.from(text.matchAll(NUMBERS), (match) => {
    const plain = match[0].replaceAll(/,(?=\d{3}\b)/g, "");
    return {
      value: Number(plain),
      decimals: plain.split(".")[1]?.length ?? 0,
      at: match.index,
    };
  }).filter(({ value }) => Number.isFinite(value));

const keyOf = (x: number, y: number, decimals: number): string =>
  `${x.toFixed(decimals)} ${y.toFixed(decimals)}`;

/** Corners rounded to each number of decimals that was asked for, made once. */
const rounded = (corners: RegisterTraces["corners"], first: 0 | 2) => {
  const made = new Map<number, Set<string>>();
  return (decimals: number): Set<string> => {
    const known = made.get(decimals);
    if (known) return known;
    const keys = new Set(
      corners.map((corner) => keyOf(corner[first], corner[first + 1] as number, decimals)),
    );
    made.set(decimals, keys);
    return keys;
  };
};

/**
 * A search for a register's traces in any text: codes as whole words; corners as two numbers near each other, in metres
 * rounded to metres or finer, or in degrees with three decimals or more, either way round. What it finds, in words.
 */
export function traceFinder({ codes, corners }: RegisterTraces): (text: string) => string[] {
  const metres = rounded(corners, 0);
  const degrees = rounded(corners, 2);
  const isCorner = (x: Written, y: Written): boolean => {
    const decimals = Math.min(x.decimals, y.decimals, 7);
    if (x.value > 600_000 && x.value < 800_000 && y.value > 9_000_000 && y.value < 10_000_000)
      return metres(Math.min(decimals, 2)).has(keyOf(x.value, y.value, Math.min(decimals, 2)));
    const looks = x.value > -82 && x.value < -68 && y.value > -19 && y.value < 0;
    return looks && decimals >= 3 && degrees(decimals).has(keyOf(x.value, y.value, decimals));
  };
  return (text) => {
    const found = new Set<string>();
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu))
      if (codes.has(word)) found.add(word);
    const numbers = numbersIn(text);
    numbers.forEach((one, i) => {
      for (const next of numbers.slice(i + 1, i + 3)) {
        if (next.at - one.at > APART) break;
        if (isCorner(one, next) || isCorner(next, one)) found.add(`${one.value} ${next.value}`);
      }
    });
    return [...found];
  };
}
