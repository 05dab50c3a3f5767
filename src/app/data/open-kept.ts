import type { Dataset } from "../../domain/dataset.ts";
import type { Documents } from "../../domain/documents.ts";
import type { StoredFile } from "../../store/stored-file.ts";
import { showOpening } from "../shell/passing/files-opening.tsx";
import { client } from "../state/boot.ts";
import type { LinkedDocuments } from "../state/linked-documents.ts";
import { addDocument, addNotice, useSession } from "../state/session.ts";
import { readAgain } from "./kept-files.ts";
import { orderKept } from "./order-kept.ts";

/** The documents in the order their files came, whatever order they were read in; a sample is after them. */
const inOrderOf = (documents: Documents, kept: readonly StoredFile[]): Documents => {
  const places = new Map(kept.map(({ id }, place) => [id, place]));
  const place = ({ id }: Dataset) => places.get(id) ?? kept.length;
  const sorted = <D extends Dataset>(list: readonly D[]): readonly D[] =>
    [...list].sort((a, b) => place(a) - place(b));
  const { registers, readings, trials } = documents;
  return {
    ...documents,
    registers: sorted(registers),
    readings: sorted(readings),
    trials: sorted(trials),
  };
};

/** Files kept on this device on their way back to the screen. */
export interface KeptOpening {
  /** Reads what the first answer is made of. */
  readonly first: () => Promise<void>;
  /** Reads the others, and puts all in the order their files came. */
  readonly others: () => Promise<void>;
}

/** Reads files kept on this device again, one after the other, with the answers given then; what is in use comes first. */
export const openKept = (kept: readonly StoredFile[], linked: LinkedDocuments): KeptOpening => {
  const { first, others, inUse } = orderKept(kept, linked);
  useSession.setState({ kept: { done: 0, total: kept.length } });
  showOpening();
  const read = async (files: readonly StoredFile[]): Promise<void> => {
    for (const file of files) {
      const dataset = await readAgain(client, file).catch(() => null);
      if (dataset !== null) addDocument(dataset, inUse.has(dataset.id));
      else
        addNotice({
          code: "kept-file-unreadable",
          severity: "warning",
          source: { file: file.name },
          params: {},
        });
      useSession.setState(({ kept: { done, total } }) => ({ kept: { done: done + 1, total } }));
    }
  };
  return {
    first: () => read(first),
    others: async () => {
      await read(others);
      useSession.setState(({ documents }) => ({ documents: inOrderOf(documents, kept) }));
    },
  };
};
