import { openNotebook } from "./notebook.ts";
import { assertWriter } from "./project-writer.ts";

/** All that begin with the register: those of its plots, and those that wait for a record that was taken away. */
const own = (register: string): IDBKeyRange => IDBKeyRange.bound(`${register} `, `${register} ~`);

/** How many plots of a register have an annex on this device; 0 where the browser refuses. */
export const countAnnexes = async (register: string): Promise<number> => {
  try {
    return await (await openNotebook()).count("annexes", own(register));
  } catch {
    return 0;
  }
};

/** Deletes them, photos and all. Rejects where the browser refuses. */
export const forgetAnnexes = async (register: string): Promise<void> => {
  await assertWriter();
  await (await openNotebook()).delete("annexes", own(register));
};
