import type { AnnexEntry } from "../../domain/annex/annex-entry.ts";
import type { Story } from "../../domain/story/story.ts";
import { openNotebook } from "../notebook.ts";
import { assertWriter } from "../project-writer.ts";

/** All that a person wrote on this device. */
export interface NotebookContents {
  readonly stories: readonly Story[];
  readonly annexes: readonly AnnexEntry[];
}

/** Rejects where the browser refuses storage. */
export const readNotebook = async (): Promise<NotebookContents> => {
  const notebook = await openNotebook();
  const [stories, annexes] = await Promise.all([
    notebook.getAll("stories"),
    notebook.getAll("annexes"),
  ]);
  return { stories, annexes };
};

/** Keeps all of it or nothing; what has the same id is replaced. Rejects where the browser refuses. */
export const addToNotebook = async ({ stories, annexes }: NotebookContents): Promise<void> => {
  await assertWriter();
  const change = (await openNotebook()).transaction(["stories", "annexes"], "readwrite");
  await Promise.all([
    ...stories.map((story) => change.objectStore("stories").put(story)),
    ...annexes.map((entry) => change.objectStore("annexes").put(entry)),
    change.done,
  ]);
};
