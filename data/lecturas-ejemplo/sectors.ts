import type { Pair } from "../plane-17s.ts";

/** A stretch of land with more or less borer than its height would give. */
interface Sector {
  readonly name: string;
  /** EPSG:32717. */
  readonly at: Pair;
  /** Metres: at this distance from the centre the effect has fallen to 61 %. */
  readonly reach: number;
  /** Factor of the infestation at the centre. */
  readonly factor: number;
  /** Further factor in the campaign named; what a control campaign or its lack does. */
  readonly turn?: { readonly campaign: number; readonly factor: number };
}

export const SECTORS: readonly Sector[] = [
  {
    name: "San Marcos and Machete, Chirinos zone",
    at: [728_400, 9_408_600],
    reach: 1900,
    factor: 6.5,
  },
  {
    name: "Atapaca, southern San Ignacio zone",
    at: [720_100, 9_428_800],
    reach: 1400,
    factor: 2.2,
  },
  {
    name: "Alto Andino, Tabaconas zone",
    at: [708_000, 9_404_200],
    reach: 1600,
    factor: 2.5,
    turn: { campaign: 2026, factor: 0.35 },
  },
  {
    name: "Barrios Altos, La Coipa zone",
    at: [727_300, 9_400_200],
    reach: 2500,
    factor: 0.08,
  },
  {
    name: "San José de Lourdes zone",
    at: [734_800, 9_440_600],
    reach: 2500,
    factor: 0.15,
  },
  {
    name: "San Miguel, alone and high",
    at: [705_200, 9_425_700],
    reach: 2000,
    factor: 6,
  },
];
