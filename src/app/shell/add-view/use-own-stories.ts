import { useEffect, useMemo, useState } from "react";
import type { Story } from "../../../domain/story/story.ts";
import { createStoryStore, type StoryStore } from "../../../store/story-store.ts";
import type { BoundSlides } from "../../../tasks/slide-source.ts";
import { addNotice } from "../../state/session.ts";
import { slideSources } from "../../state/slide-sources.ts";

export interface OwnStories {
  readonly store: StoryStore;
  /** null while they are being read. */
  readonly stories: readonly Story[] | null;
}

/** A person's own stories, the one changed last first. */
export const useOwnStories = (): OwnStories => {
  const store = useMemo(() => createStoryStore(addNotice), []);
  const [stories, setStories] = useState<readonly Story[] | null>(null);
  useEffect(() => {
    void store.list().then(setStories);
  }, [store]);
  return { store, stories };
};

/** What a task brings to an assembly; null while it is fetched, undefined where it brings nothing. */
export const useSource = (task: string): BoundSlides | null | undefined => {
  const [source, setSource] = useState<BoundSlides | null | undefined>(null);
  useEffect(() => {
    slideSources().then(
      (sources) => setSource(sources.get(task)),
      () => setSource(undefined),
    );
  }, [task]);
  return source;
};
