import type { DBSchema } from "idb";
import { peekDatabase } from "./peek-database.ts";
import { ownName } from "./project-scope.ts";

/** Whether the browser lets this project's files be looked at: where it does not, it keeps none either. */
export const mayKeep = async (): Promise<boolean> => {
  let may = true;
  await peekDatabase<DBSchema, null>(
    ownName("lindero"),
    null,
    async () => null,
    () => {
      may = false;
    },
  );
  return may;
};
