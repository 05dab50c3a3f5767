import type { Dataset } from "../../../domain/dataset.ts";
import { originHeadingsOf } from "../../../domain/register/origin-of.ts";

/** Whether a register was made of others: its records say from which file and row they come. */
export const isUnited = ({ properties: [first] }: Pick<Dataset, "properties">): boolean =>
  first !== undefined && originHeadingsOf(first) !== null;
