import type { Documents } from "../../../domain/documents.ts";
import type { SlideOrigin } from "../../../domain/story/story.ts";
import type { BoundSlides, SlideMade } from "../../slide-source.ts";
import { modelTexts } from "../texts/model-texts.ts";
import { slideDocuments } from "./slide-documents.ts";

/** What `text` of the model says, in both languages. */
const reason = (of: (words: (typeof modelTexts)["en"]) => string): SlideMade => ({
  content: null,
  reason: { "es-PE": of(modelTexts["es-PE"]), en: of(modelTexts.en) },
});

/** Asks tasks for slides of one state of the documents; the same question is asked once. */
export interface SlideMaker {
  make(origin: SlideOrigin, exact: boolean): Promise<SlideMade>;
  /** Stops what is under way; what was asked then never comes. */
  stop(): void;
}

export const createSlideMaker = (
  sources: ReadonlyMap<string, BoundSlides>,
  documents: Documents,
): SlideMaker => {
  const stop = new AbortController();
  const known = new Map<string, Promise<SlideMade>>();

  const ask = async ({ task, offer, view }: SlideOrigin, exact: boolean): Promise<SlideMade> => {
    const source = sources.get(task);
    if (source === undefined || source.offers.every(({ id }) => id !== offer))
      return reason((t) => t.noOffer);
    const bound = slideDocuments(documents, view);
    if (typeof bound === "string") return reason((t) => t.missing[bound]);
    const get = (key: string): string | null => (Object.hasOwn(view, key) ? view[key]! : null);
    try {
      return await source.make(offer, {
        documents: bound,
        view: { get },
        exact,
        signal: stop.signal,
      });
    } catch (cause) {
      if (stop.signal.aborted) return new Promise(() => undefined);
      return reason((t) => t.failed(cause instanceof Error ? cause.message : String(cause)));
    }
  };

  return {
    make: (origin, exact) => {
      const key = JSON.stringify([origin.task, origin.offer, origin.view, exact]);
      const coming = known.get(key) ?? ask(origin, exact);
      known.set(key, coming);
      return coming;
    },
    stop: () => stop.abort("superseded"),
  };
};
