import type { AnnexEntry } from "../domain/annex/annex-entry.ts";
import type { Story } from "../domain/story/story.ts";
import { holdPage, letPageGo } from "./hold-page.ts";
import { openNotebook } from "./notebook.ts";
import { assertWriter } from "./project-writer.ts";

type Unkept =
  | { readonly of: "stories"; readonly value: Story }
  | { readonly of: "annexes"; readonly value: AnnexEntry };

/** What was written on this page and refused, as it was last: it waits here while the page lives. */
const waiting = new Map<string, Unkept>();

const keyOf = ({ of, value }: Unkept): string => `${of} ${value.id}`;

/** Remembers words that could not be kept. */
export const holdUnkept = (words: Unkept): void => {
  waiting.set(keyOf(words), words);
  holdPage(keyOf(words));
};

/** They are kept after all. */
export const releaseUnkept = (of: Unkept["of"], id: string): void => {
  waiting.delete(`${of} ${id}`);
  letPageGo(`${of} ${id}`);
};

/** Keeps them now, each unless something newer is kept under its id. Rejects where the browser refuses still. */
export const keepUnkept = async (): Promise<void> => {
  if (waiting.size === 0) return;
  await assertWriter();
  const change = (await openNotebook()).transaction(["stories", "annexes"], "readwrite");
  for (const { of, value } of waiting.values()) {
    const there = await change.objectStore(of).get(value.id);
    if ((there?.changedAt ?? 0) >= value.changedAt) continue;
    if (of === "stories") void change.objectStore("stories").put(value);
    else void change.objectStore("annexes").put(value);
  }
  await change.done;
  for (const key of waiting.keys()) letPageGo(key);
  waiting.clear();
};
