import type { Pair } from "../plane-17s.ts";

/** Coffee land that is monitored as a whole, where hamlets of the register lie near each other. */
export interface Zone {
  readonly name: string;
  /** Middle, EPSG:32717. */
  readonly at: Pair;
  /** Metres. */
  readonly reach: number;
  /** Least distance between its points, metres. */
  readonly spacing: number;
  /** Points on plots of the register, and on land between them that the register does not have. */
  readonly points: number;
  readonly between: number;
}

export const ZONES: readonly Zone[] = [
  {
    name: "Chirinos",
    at: [729_700, 9_411_000],
    reach: 4300,
    spacing: 440,
    points: 31,
    between: 9,
  },
  {
    name: "La Coipa",
    at: [725_600, 9_399_300],
    reach: 3400,
    spacing: 400,
    points: 28,
    between: 5,
  },
  {
    name: "Tabaconas",
    at: [707_600, 9_404_900],
    reach: 2700,
    spacing: 400,
    points: 21,
    between: 4,
  },
  {
    name: "San Ignacio, south",
    at: [720_700, 9_426_500],
    reach: 3300,
    spacing: 400,
    points: 19,
    between: 5,
  },
  {
    name: "San Ignacio, north",
    at: [714_000, 9_432_200],
    reach: 2900,
    spacing: 420,
    points: 21,
    between: 3,
  },
  {
    name: "Huarango",
    at: [760_600, 9_408_600],
    reach: 2600,
    spacing: 400,
    points: 16,
    between: 2,
  },
  {
    name: "San José de Lourdes",
    at: [734_600, 9_440_400],
    reach: 1800,
    spacing: 430,
    points: 9,
    between: 4,
  },
];

/** Hamlets with one point, far from any zone. */
export const ALONE = [
  { district: "Tabaconas", hamlet: "San Miguel" },
  { district: "Namballe", hamlet: "Flor de Selva" },
  { district: "Namballe", hamlet: "La Zunga" },
] as const;
