import { originHeadingsOf } from "../../../answers/register/unite/origin-of.ts";
import type { Dataset } from "../../../domain/dataset.ts";

/** Whether a register was made of others: its records say from which file and row they come. */
export const isUnited = ({ properties: [first] }: Pick<Dataset, "properties">): boolean =>
  first !== undefined && originHeadingsOf(first) !== null;
