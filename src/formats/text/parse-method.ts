import type { ReadingMethod } from "../../domain/readings/reading-method.ts";

const WORDS: readonly (readonly [ReadingMethod, RegExp])[] = [
  ["trampa", /tramp|\btraps?\b|trapping/],
  ["frutos_suelo", /suelo|piso|ca[iy]d|ground|fallen|dropped|floor|soil/],
  ["ramas", /rama|branch|arbol|planta|mata|\btrees?\b|cenicafe|^conteo|^muestreo|^counts?$/],
];

/** The method a cell names, in Spanish or English; null where it names none that is known, or two. */
export function parseMethod(cell: string): ReadingMethod | null {
  const text = cell
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[_\s-]+/g, " ")
    .trim();
  const found = WORDS.filter(([, words]) => words.test(text));
  // "conteo de frutos caídos" counts, and says where.
  const firm = found.length > 1 && /^(?:conteo|muestreo)/.test(text) ? found.slice(0, 1) : found;
  return firm.length === 1 ? (firm[0] as readonly [ReadingMethod, RegExp])[0] : null;
}
