import type { Pair } from "../plane-17s.ts";

/** A stretch of land with more or less borer than its height would give. */
interface Sector {
  /** Hamlets in its middle, all with monitoring points. */
  readonly hamlets: readonly string[];
  readonly district: string;
  /** Middle of their plots, EPSG:32717. */
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
    hamlets: ["Atapaca", "La Libertad"],
    district: "San Ignacio",
    at: [720_000, 9_428_000],
    reach: 2500,
    factor: 7,
  },
  {
    hamlets: ["Charape", "Tabacal", "Alto Andino"],
    district: "Tabaconas",
    at: [708_000, 9_407_500],
    reach: 4000,
    factor: 6,
    turn: { campaign: 2026, factor: 0.25 },
  },
  {
    hamlets: ["Olmos", "El Progreso"],
    district: "Huarango",
    at: [756_900, 9_408_900],
    reach: 2500,
    factor: 3,
  },
  {
    hamlets: ["Nuevo Santo Tomás"],
    district: "San José de Lourdes",
    at: [735_067, 9_440_782],
    reach: 2500,
    factor: 4,
    turn: { campaign: 2026, factor: 2.5 },
  },
  {
    hamlets: ["San Miguel"],
    district: "Tabaconas",
    at: [705_600, 9_425_000],
    reach: 2500,
    factor: 10,
  },
  {
    hamlets: ["La Lima", "San Marcos"],
    district: "La Coipa",
    at: [728_000, 9_408_200],
    reach: 3000,
    factor: 0.08,
  },
  {
    hamlets: ["Pueblo Libre"],
    district: "Namballe",
    at: [699_300, 9_435_300],
    reach: 2500,
    factor: 0.08,
  },
  {
    hamlets: ["Santa Cruz"],
    district: "Chirinos",
    at: [736_700, 9_415_400],
    reach: 3000,
    factor: 0.1,
  },
];
