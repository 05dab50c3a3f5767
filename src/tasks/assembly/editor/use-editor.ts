import { useCallback, useEffect, useMemo, useState } from "react";
import type { Slide, SlideOrigin, Story } from "../../../domain/story/story.ts";
import { remember, remembered } from "../../../i18n/remembered.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { ViewState } from "../../view-state.ts";
import { newId } from "../model/new-id.ts";
import {
  addSlide,
  changeSlide,
  duplicateSlide,
  moveSlide,
  newSlide,
  newStory,
  removeSlide,
} from "../model/story-edits.ts";
import { type OwnStories, useStories } from "../model/use-stories.ts";
import { isShipped, shippedStories } from "../stories/shipped-stories.ts";
import { editorTexts } from "../texts/editor-texts.ts";

/** Keys of the address: the story and the slide being edited. */
const STORY_KEY = "historia";
const SLIDE_KEY = "diapositiva";

/** What was taken away last, and the way back. */
export interface Undo {
  readonly label: string;
  back(): void;
}

export interface Editor {
  readonly stories: OwnStories;
  readonly shipped: readonly Story[];
  /** null while one's own stories are being read. */
  readonly story: Story | null;
  readonly slide: string | null;
  /** Said aloud after what is done by keys. */
  readonly said: string;
  readonly undo: Undo | null;
  openStory(id: string): void;
  openSlide(id: string): void;
  /** A story from nothing, or one that came from a file. */
  begin(story?: Story): void;
  change(patch: Partial<Story>): void;
  changeSlide(id: string, patch: Partial<Slide>): void;
  add(origin: SlideOrigin | null): void;
  move(id: string, to: number, name: string): void;
  duplicate(id: string): void;
  remove(id: string, name: string): void;
  removeStory(): void;
  say(words: string): void;
}

/** The story being edited: every change is kept at once, and what ships is never changed but copied. */
export const useEditor = (view: ViewState): Editor => {
  const t = useTexts(editorTexts);
  const { locale } = useLocale();
  const wanted = view.get(STORY_KEY) ?? remembered(STORY_KEY);
  const stories = useStories(wanted);
  const shipped = useMemo(() => shippedStories(locale), [locale]);
  const [said, say] = useState("");
  const [undo, setUndo] = useState<Undo | null>(null);
  const { set } = view;

  const all = stories.list === null ? [] : [...stories.list, ...shipped];
  const story =
    stories.list === null ? null : (all.find(({ id }) => id === wanted) ?? (shipped[0] as Story));
  const slideKey = view.get(SLIDE_KEY);
  const slide = (story?.slides.find(({ id }) => id === slideKey) ?? story?.slides[0])?.id ?? null;

  const storyId = story?.id;
  useEffect(() => {
    if (storyId !== undefined) remember(STORY_KEY, storyId);
  }, [storyId]);

  const openStory = useCallback((id: string) => set({ [STORY_KEY]: id, [SLIDE_KEY]: null }), [set]);
  const openSlide = useCallback((id: string) => set({ [SLIDE_KEY]: id }), [set]);

  /** Keeps the story as `make` makes it; one that ships becomes a copy first. Gives the id it is kept under. */
  const edit = (make: (story: Story) => Story): string => {
    if (story === null) return "";
    setUndo(null);
    const id = isShipped(story.id) ? newId() : story.id;
    const made = make(story);
    const copied = id !== story.id && made.title === story.title;
    stories.keep({ ...made, id, title: copied ? t.copyOf(story.title) : made.title });
    if (id === story.id) return id;
    set({ [STORY_KEY]: id });
    say(t.copied);
    return id;
  };

  const addOne = (origin: SlideOrigin | null): void => {
    const id = newId();
    edit((now) => addSlide(now, newSlide(origin, id), slide));
    openSlide(id);
  };

  return {
    stories,
    shipped,
    story,
    slide,
    said,
    undo,
    openStory: (id) => {
      setUndo(null);
      openStory(id);
    },
    openSlide,
    begin: (opened) => {
      const begun = opened ?? newStory(newId(), t.newStory, "assembly");
      setUndo(null);
      stories.keep(begun);
      openStory(begun.id);
    },
    change: (patch) => void edit((now) => ({ ...now, ...patch })),
    changeSlide: (id, patch) => void edit((now) => changeSlide(now, id, patch)),
    add: addOne,
    move: (id, to, name) => {
      if (story === null || to < 0 || to >= story.slides.length) return;
      edit((now) => moveSlide(now, id, to));
      say(t.moved(name, to + 1, story.slides.length));
    },
    duplicate: (id) => {
      const copy = newId();
      edit((now) => duplicateSlide(now, id, copy));
      openSlide(copy);
    },
    remove: (id, name) => {
      if (story === null) return;
      const at = story.slides.findIndex((one) => one.id === id);
      const removed = story.slides[at];
      if (removed === undefined) return;
      const before = story;
      const neighbour = story.slides[at + 1] ?? story.slides[at - 1];
      const kept = edit((now) => removeSlide(now, id));
      set({ [SLIDE_KEY]: neighbour?.id ?? null });
      setUndo({
        label: t.removed(name),
        back: () => {
          setUndo(null);
          const title = kept === before.id ? before.title : t.copyOf(before.title);
          stories.keep({ ...before, id: kept, title });
          openSlide(id);
        },
      });
    },
    removeStory: () => {
      if (story === null) return;
      const before = story;
      stories.remove(before.id);
      set({ [STORY_KEY]: null, [SLIDE_KEY]: null });
      setUndo({
        label: t.removedStory(before.title.trim() || t.untitled),
        back: () => {
          setUndo(null);
          stories.keep(before);
          openStory(before.id);
        },
      });
    },
    say,
  };
};
