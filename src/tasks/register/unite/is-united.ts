import type { Dataset } from "../../../domain/dataset.ts";
import { uniteTexts } from "./unite-texts.ts";

/** Whether a register was made of others: its records say from which file and row they come. */
export const isUnited = ({ properties }: Pick<Dataset, "properties">): boolean => {
  const [first] = properties;
  return (
    first !== undefined &&
    Object.values(uniteTexts).some(({ originFile, originRow }) =>
      [originFile, originRow].every((column) => Object.hasOwn(first, column)),
    )
  );
};
