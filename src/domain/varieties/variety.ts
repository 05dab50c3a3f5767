/** Metres above sea level, both ends inclusive; `max` null: no upper end is published. */
export interface AltitudeBand {
  readonly min: number;
  readonly max: number | null;
}

export const STATURES = ["compact", "tall"] as const;
/** From worst to best, as World Coffee Research's catalogue words them. */
export const YIELD_CLASSES = ["low", "medium", "good", "high", "very high"] as const;
export const CUP_CLASSES = ["very low", "low", "good", "very good", "exceptional"] as const;
export const RESISTANCES = ["susceptible", "tolerant", "resistant"] as const;

export type Stature = (typeof STATURES)[number];
export type YieldClass = (typeof YIELD_CLASSES)[number];
export type CupClass = (typeof CUP_CLASSES)[number];
export type Resistance = (typeof RESISTANCES)[number];

/** One variety of a catalogue. null: the catalogue does not say, which is not "susceptible". */
export interface Variety {
  readonly name: string;
  readonly stature: Stature | null;
  /** From the equator to 5° of latitude, and from 5° to 15°; null where the catalogue gives none. */
  readonly bandLat0To5: AltitudeBand | null;
  readonly bandLat5To15: AltitudeBand | null;
  readonly yieldClass: YieldClass | null;
  /** Potential at high altitude. */
  readonly cup: CupClass | null;
  readonly rust: Resistance | null;
  readonly nematodes: Resistance | null;
  /** Address (https) of its page at the catalogue's publisher; absent where none is known. */
  readonly page?: string;
}
