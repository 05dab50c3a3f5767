import type { Properties } from "../dataset.ts";

/** Outline that nobody walked. */
export interface WalkedUnseen {
  /** All of it, metres. */
  readonly totalM: number;
  /** Of it the silent stretches, metres, and the hectares they can change, which are in the margin. */
  readonly silentM: number;
  readonly silentHa: number;
}

/** How far off walked hectares may be. */
export interface WalkedMargin {
  /** Half of the interval that holds the true area at least 95 of 100 times, as far as the receiver's word goes. */
  readonly errorHa: number;
  /** What of it is for stretches nobody walked; null where the margin is the receiver's alone, as it was at first. */
  readonly unseen: WalkedUnseen | null;
}

/** How a plot was walked with a receiver, and how well its area is known. */
export interface WalkedMark extends WalkedMargin {
  /** Wall clock in Lima, "2026-11-30T19:09". */
  readonly date: string;
  readonly areaHa: number;
  readonly positions: number;
  /** The middle of the radii the receiver declared, metres; null in files that do not say it. */
  readonly declaredM: number | null;
  /** Of 100 positions, how many such a radius was taken to hold when the margin was reckoned (docs/decisions/0060). */
  readonly declaredPct: number;
}

/** The rule of walks that do not say theirs: they were reckoned before it was asked. */
export const UNSAID_PCT = 95;

/** What stands in the column `metodo` of a walked plot. */
const METHOD = "recorrido con GPS";

/** The cells that carry it through a register's own columns. */
export const walkedCells = (mark: WalkedMark) => ({
  metodo: METHOD,
  fecha_recorrido: mark.date,
  area_medida_ha: mark.areaHa.toFixed(4),
  error_area_ha: mark.errorHa.toFixed(4),
  ...(mark.declaredM === null ? {} : { error_gps_m: mark.declaredM.toFixed(1) }),
  ...(mark.unseen === null
    ? {}
    : {
        tramos_sin_posiciones_m: mark.unseen.totalM.toFixed(1),
        tramos_sin_senal_m: mark.unseen.silentM.toFixed(1),
        tramos_sin_senal_ha: mark.unseen.silentHa.toFixed(4),
      }),
  posiciones: String(mark.positions),
  ...(mark.declaredPct === UNSAID_PCT ? {} : { confianza_gps_pct: String(mark.declaredPct) }),
});

const figure = (text: string | undefined): number | null =>
  text !== undefined && /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : null;

const unseenOf = (cells: Properties): WalkedUnseen | null => {
  const totalM = figure(cells.tramos_sin_posiciones_m);
  const [silentM, silentHa] = [figure(cells.tramos_sin_senal_m), figure(cells.tramos_sin_senal_ha)];
  return totalM === null || silentM === null || silentHa === null
    ? null
    : { totalM, silentM, silentHa };
};

/** What the cells say of a walk; null where they say none, or only a part of it. */
export const walkedMarkOf = (cells: Properties | undefined): WalkedMark | null => {
  if (cells?.metodo?.trim() !== METHOD) return null;
  const date = cells.fecha_recorrido?.trim() ?? "";
  const [areaHa, errorHa] = [figure(cells.area_medida_ha), figure(cells.error_area_ha)];
  const positions = figure(cells.posiciones);
  if (areaHa === null || errorHa === null || positions === null) return null;
  const declaredPct = figure(cells.confianza_gps_pct) ?? UNSAID_PCT;
  const [unseen, declaredM] = [unseenOf(cells), figure(cells.error_gps_m)];
  return { date, areaHa, errorHa, unseen, positions, declaredM, declaredPct };
};

/** Both round to four decimals, the area's corners to the centimetre. */
const SAME_HA = 0.000_2;

/** Whether a margin still goes with an area: a shape that was changed since was not walked so. */
export const standsFor = (mark: WalkedMark, areaHa: number): boolean =>
  Math.abs(mark.areaHa - areaHa) <= SAME_HA;

/** How a plot of so many hectares was walked; null where its cells do not say it, and where its shape was changed since. */
export const standingWalk = (cells: Properties | undefined, areaHa: number): WalkedMark | null => {
  const mark = walkedMarkOf(cells);
  return mark && standsFor(mark, areaHa) ? mark : null;
};
