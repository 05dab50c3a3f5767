/** How a plot is drawn: its altitude against the band of its variety. In the order of the codes a source carries. */
export const ALTITUDE_LOOKS = [
  "inside",
  "below",
  "above",
  "undecidable",
  "unknown-variety",
  "no-variety",
  "no-altitude",
  "no-band",
] as const;

export type AltitudeLook = (typeof ALTITUDE_LOOKS)[number];

/** Most telling first: what lies outside is never lost in a crowd. */
const TELLING: readonly AltitudeLook[] = [
  "above",
  "below",
  "undecidable",
  "inside",
  "unknown-variety",
  "no-altitude",
  "no-variety",
  "no-band",
];

export const codeOf = (look: AltitudeLook): number => ALTITUDE_LOOKS.indexOf(look);

export const TELLING_CODES: readonly number[] = TELLING.map(codeOf);
