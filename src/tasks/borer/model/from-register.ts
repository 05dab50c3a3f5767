import type { GroupKey } from "../analysis/groups/group-answer.ts";

/** Groups that the register may have words for. */
export const FROM_REGISTER: readonly GroupKey[] = [
  "parcela",
  "organizacion",
  "variedad",
  "altitud",
  "sombra",
];
