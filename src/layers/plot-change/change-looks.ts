/** What became of a plot between two registers. In the order of the codes a source carries. */
export const CHANGE_LOOKS = [
  "same",
  "redrawn",
  "moved",
  "kind",
  "new",
  "gone",
  "no-place",
] as const;

export type ChangeLook = (typeof CHANGE_LOOKS)[number];

/** Most telling first: what changed is never lost in a crowd. */
const TELLING: readonly ChangeLook[] = [
  "gone",
  "new",
  "moved",
  "redrawn",
  "kind",
  "no-place",
  "same",
];

export const codeOf = (look: ChangeLook): number => CHANGE_LOOKS.indexOf(look);

export const TELLING_CODES: readonly number[] = TELLING.map(codeOf);
