import type { Place } from "../centros-poblados/places.ts";
import type { Random } from "./random.ts";

/** What the register says of a plot besides its polygon. Invented, all of it; no person has a name here. */
export interface Farming {
  readonly organisation: string;
  readonly declaredHa: number;
  readonly coffeeHa: number;
  readonly varieties: string;
  /** Years since planting. */
  readonly age: number;
  readonly height: number;
  /** Quintals of parchment coffee a year. */
  readonly harvest: number;
  readonly organicState: string;
  readonly certificates: string;
}

const ORGANISATIONS = [
  "Cooperativa de Ejemplo Alto Lindero",
  "Cooperativa de Ejemplo Grano Claro",
  "Asociación de Ejemplo Tres Quebradas",
  "Asociación de Ejemplo Monte y Sombra",
  "Comité de Ejemplo Flor de Altura",
] as const;

const LOW_VARIETIES = ["Catimor", "Catimor, Caturra", "Caturra", "Marsellesa"] as const;
const HIGH_VARIETIES = [
  "Caturra",
  "Bourbon",
  "Caturra, Bourbon",
  "Typica",
  "Geisha",
  "Pache",
] as const;
/** Repeated where common; empty is a plot without organic programme. */
const ORGANIC = ["organico", "organico", "organico", "T3", "T2", "T1", "", ""] as const;

/** The organisation most of a hamlet belongs to: the same for every plot of it. */
const usual = (place: Place): string =>
  ORGANISATIONS[Number(place.code.slice(-5)) % ORGANISATIONS.length]!;

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Declared sizes are rounded to a quarter as often as they are measured. */
const declared = (hectares: number, random: Random): number =>
  random.next() < 0.45
    ? Math.max(0.25, Math.round(hectares * 4) / 4)
    : hundredths(hectares * random.normal(1, 0.04));

/** Invents the rest of a plot's record from its size, height and hamlet. */
export const farmingOf = (
  place: Place,
  hectares: number,
  height: number,
  random: Random,
): Farming => {
  const declaredHa = declared(hectares, random);
  const coffeeHa = hundredths(declaredHa * random.between(0.45, 0.95));
  const organicState = random.pick(ORGANIC);
  const fair = random.next() < 0.6 ? "Comercio Justo" : "";
  return {
    organisation: random.next() < 0.82 ? usual(place) : random.pick(ORGANISATIONS),
    declaredHa,
    coffeeHa,
    varieties: random.pick(height < 1450 ? LOW_VARIETIES : HIGH_VARIETIES),
    age: random.whole(2, 28),
    height: Math.round(height + random.normal(0, 8)),
    harvest: Math.round(coffeeHa * random.between(9, 27) * 10) / 10,
    organicState,
    certificates: [organicState === "organico" ? "Orgánico" : "", fair].filter(Boolean).join(", "),
  };
};
