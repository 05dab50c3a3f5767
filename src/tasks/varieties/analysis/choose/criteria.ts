/** What a person weighs of a variety. */
export const CRITERIA = ["rust", "cup", "yield", "nematodes"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Any figures from 0 up; only their proportions count. */
export type Weights = Readonly<Record<Criterion, number>>;
