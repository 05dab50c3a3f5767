import type { AnnexEntry } from "../domain/annex/annex-entry.ts";
import type { Issue } from "../domain/issue/issue.ts";
import { annexId } from "./annex-store.ts";
import { openNotebook } from "./notebook.ts";
import { assertWriter } from "./project-writer.ts";
import { storageReason } from "./storage-reason.ts";

/** Id of an entry whose record is not in the register now: it waits there until the record is back. */
const waitingId = (register: string, row: number): string => `${register} fila ${row}`;

/**
 * Entries of annexes go by a plot's place in its register. When records come and go, each goes with its own record; of a
 * record that is taken away it waits, and is there again when the record is. All move, or none (said through `onIssue`).
 */
export async function followRows(
  register: string,
  before: Uint32Array,
  after: Uint32Array,
  onIssue: (issue: Issue) => void,
): Promise<void> {
  try {
    await assertWriter();
    const transaction = (await openNotebook()).transaction("annexes", "readwrite");
    const own = IDBKeyRange.bound(`${register} `, `${register} ~`);
    const entries = await transaction.store.getAll(own);
    const moved = movedEntries(entries, register, before, after);
    for (const { id } of entries) void transaction.store.delete(id);
    for (const entry of moved) void transaction.store.put(entry);
    await transaction.done;
  } catch (cause) {
    const params = { reason: storageReason(cause) };
    onIssue({ code: "notebook-failed", severity: "warning", source: { file: "" }, params });
  }
}

/** The same entries under the places their records have now. */
export function movedEntries(
  entries: readonly AnnexEntry[],
  register: string,
  before: Uint32Array,
  after: Uint32Array,
): readonly AnnexEntry[] {
  const places = new Map([...after].map((row, place) => [row, place]));
  const rowOf = (id: string): number | undefined => {
    const rest = id.slice(register.length + 1);
    return rest.startsWith("fila ") ? Number(rest.slice(5)) : before[Number(rest)];
  };
  return entries.map((entry) => {
    const row = rowOf(entry.id);
    if (row === undefined) return entry;
    const place = places.get(row);
    return {
      ...entry,
      id: place === undefined ? waitingId(register, row) : annexId(register, place),
    };
  });
}
