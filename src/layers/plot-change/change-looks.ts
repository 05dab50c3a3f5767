/**
 * What became of a plot between two registers. In the order of the codes a source carries: the shape's changes first, then
 * what else can change where the shape stays.
 */
export const CHANGE_LOOKS = [
  "same",
  "redrawn",
  "moved",
  "kind",
  "new",
  "gone",
  "no-place",
  "recoded",
  "hands",
] as const;

export type ChangeLook = (typeof CHANGE_LOOKS)[number];

/** Most telling first: what changed is never lost in a crowd. */
const TELLING: readonly ChangeLook[] = [
  "gone",
  "new",
  "moved",
  "redrawn",
  "kind",
  "hands",
  "recoded",
  "no-place",
  "same",
];

export const codeOf = (look: ChangeLook): number => CHANGE_LOOKS.indexOf(look);

export const TELLING_CODES: readonly number[] = TELLING.map(codeOf);
