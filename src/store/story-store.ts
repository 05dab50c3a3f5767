import type { Issue } from "../domain/issue/issue.ts";
import { readStory } from "../domain/story/read-story.ts";
import type { Story } from "../domain/story/story.ts";
import { openNotebook } from "./notebook.ts";
import { assertWriter } from "./project-writer.ts";
import { storageReason } from "./storage-reason.ts";
import { holdUnkept, releaseUnkept } from "./unkept-words.ts";

/** Stories on this device. Every failure of the browser's storage is an issue, never an exception. */
export interface StoryStore {
  /** All kept stories, the one changed last first; what cannot be understood stays kept and is left out. */
  list(): Promise<readonly Story[]>;
  /** Keeps one as it now is; false when the browser refused (said through `onIssue`). */
  keep(story: Story): Promise<boolean>;
  forget(id: string): Promise<void>;
}

export const createStoryStore = (onIssue: (issue: Issue) => void): StoryStore => {
  const attempt = async <T>(fallback: T, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      onIssue({
        code: "notebook-failed",
        severity: "warning",
        source: { file: "" },
        params: { reason: storageReason(cause) },
      });
      return fallback;
    }
  };
  return {
    list: () =>
      attempt<readonly Story[]>([], async () => {
        const kept = await (await openNotebook()).getAll("stories");
        return kept
          .map(readStory)
          .filter((story) => story !== null)
          .sort((a, b) => b.changedAt - a.changedAt);
      }),
    keep: async (story) => {
      const kept = await attempt(false, async () => {
        await assertWriter();
        await (await openNotebook()).put("stories", story);
        return true;
      });
      if (kept) releaseUnkept("stories", story.id);
      else holdUnkept({ of: "stories", value: story });
      return kept;
    },
    forget: (id) =>
      attempt(undefined, async () => {
        await assertWriter();
        await (await openNotebook()).delete("stories", id);
      }),
  };
};
