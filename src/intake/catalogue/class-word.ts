import { foldName } from "../../domain/varieties/fold-name.ts";
import {
  CUP_CLASSES,
  type CupClass,
  RESISTANCES,
  type Resistance,
  STATURES,
  type Stature,
  YIELD_CLASSES,
  type YieldClass,
} from "../../domain/varieties/variety.ts";
import { isMissing } from "../../domain/written/parse-number.ts";

/** A class of a catalogue under the words it goes by, as `foldName` has them. */
export interface ClassWords<C extends string> {
  readonly classes: readonly C[];
  readonly words: Readonly<Record<string, C>>;
  /** What to write, for somebody whose word was not understood. */
  readonly spanish: readonly string[];
}

const STATURE: ClassWords<Stature> = {
  classes: STATURES,
  words: {
    compacto: "compact",
    bajo: "compact",
    baja: "compact",
    portebajo: "compact",
    enano: "compact",
    dwarf: "compact",
    dwarfcompact: "compact",
    alto: "tall",
    alta: "tall",
    portealto: "tall",
  },
  spanish: ["bajo", "alto"],
};

const YIELD: ClassWords<YieldClass> = {
  classes: YIELD_CLASSES,
  words: {
    bajo: "low",
    baja: "low",
    medio: "medium",
    media: "medium",
    regular: "medium",
    bueno: "good",
    buena: "good",
    alto: "high",
    alta: "high",
    muyalto: "very high",
    muyalta: "very high",
  },
  spanish: ["bajo", "medio", "bueno", "alto", "muy alto"],
};

const CUP: ClassWords<CupClass> = {
  classes: CUP_CLASSES,
  words: {
    muybajo: "very low",
    muybaja: "very low",
    bajo: "low",
    baja: "low",
    bueno: "good",
    buena: "good",
    muybueno: "very good",
    muybuena: "very good",
    excepcional: "exceptional",
  },
  spanish: ["muy baja", "baja", "buena", "muy buena", "excepcional"],
};

const RESISTANCE: ClassWords<Resistance> = {
  classes: RESISTANCES,
  words: { resistente: "resistant", tolerante: "tolerant", s: "susceptible", r: "resistant" },
  spanish: ["susceptible", "tolerante", "resistente"],
};

export const CLASS_WORDS = {
  porte: STATURE,
  rendimiento: YIELD,
  taza: CUP,
  roya: RESISTANCE,
  nematodos: RESISTANCE,
} as const;

const UNKNOWN = /^(?:unknown|desconocid[oa]|nosesabe|sindato|sindatos)$/;

/** The class a cell names, in English or Spanish; null where it names none, undefined where its word is not known. */
export function classWord<C extends string>(
  cell: string,
  { classes, words }: ClassWords<C>,
): C | null | undefined {
  const key = foldName(cell);
  if (isMissing(cell) || key === "" || UNKNOWN.test(key)) return null;
  const known = classes.find((one) => foldName(one) === key);
  return known ?? (Object.hasOwn(words, key) ? words[key] : undefined);
}
