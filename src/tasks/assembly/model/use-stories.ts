import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Issue } from "../../../domain/issue/issue.ts";
import type { Story } from "../../../domain/story/story.ts";
import { forgetPublicStory } from "../../../store/public-story-store.ts";
import { createStoryStore } from "../../../store/story-store.ts";
import { isShipped } from "../stories/shipped-stories.ts";

/** A person's own stories, kept as they are changed. */
export interface OwnStories {
  /** null while they are being read. */
  readonly list: readonly Story[] | null;
  /** What storage did last that it should not. */
  readonly issue: Issue | null;
  /** Keeps a story as it now is, new or known. */
  keep(story: Story): void;
  remove(id: string): void;
}

/** `wanted` is the story asked for: one that is not in the list came by another way, and the list is read again. */
export const useStories = (wanted: string | null): OwnStories => {
  const [list, setList] = useState<readonly Story[] | null>(null);
  const [issue, setIssue] = useState<Issue | null>(null);
  const store = useMemo(() => createStoryStore(setIssue), []);
  /** Written while the list was still being read: it is newer than what is read. */
  const early = useRef<readonly Story[]>([]);

  const isThere = wanted === null || isShipped(wanted) || list?.some(({ id }) => id === wanted);
  const missing = list !== null && !isThere ? wanted : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read at first, and for each story that is not there
  useEffect(() => {
    let gone = false;
    void store.list().then((kept) => {
      if (gone) return;
      const written = early.current;
      const others = kept.filter(({ id }) => written.every((story) => story.id !== id));
      setList([...written, ...others]);
    });
    return () => {
      gone = true;
    };
  }, [store, missing]);

  const keep = useCallback(
    (story: Story): void => {
      const changed = { ...story, changedAt: Date.now() };
      const put = (known: readonly Story[]): readonly Story[] =>
        known.some(({ id }) => id === story.id)
          ? known.map((one) => (one.id === story.id ? changed : one))
          : [changed, ...known];
      early.current = put(early.current);
      setList((known) => known && put(known));
      void store.keep(changed);
    },
    [store],
  );
  const remove = useCallback(
    (id: string): void => {
      const without = (known: readonly Story[]) => known.filter((story) => story.id !== id);
      early.current = without(early.current);
      setList((known) => known && without(known));
      void store.forget(id);
      void forgetPublicStory(id);
    },
    [store],
  );
  return useMemo(() => ({ list, issue, keep, remove }), [list, issue, keep, remove]);
};
