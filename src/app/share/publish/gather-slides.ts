import type { Documents } from "../../../domain/documents.ts";
import type { BoundSlides } from "../../../tasks/slide-source.ts";
import type { ViewState } from "../../../tasks/view-state.ts";
import { holdTogether } from "./hold-together.ts";
import type { LeftOut, Publishable, PublishableSlide } from "./publishable.ts";

export interface GatherQuestion {
  readonly sources: ReadonlyMap<string, BoundSlides>;
  readonly documents: Documents;
  /** The view as it now is: tolerance, filters, season. */
  readonly view: Pick<ViewState, "get">;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Makes every slide that any task offers of what is open, and keeps those that may be published together. */
export const gatherSlides = async (question: GatherQuestion): Promise<Publishable> => {
  const { sources, documents, view, signal, onProgress } = question;
  const asked = [...sources].flatMap(([task, source]) =>
    source.offers.map((offer) => ({ task, source, offer })),
  );
  const made: PublishableSlide[] = [];
  const failed: LeftOut[] = [];
  for (const [done, { task, source, offer }] of asked.entries()) {
    signal.throwIfAborted();
    onProgress(done, asked.length);
    const answer = await source
      .make(offer.id, { documents, view, exact: false, signal })
      .catch((cause: unknown) => {
        signal.throwIfAborted();
        const text = cause instanceof Error ? cause.message : String(cause);
        return { content: null, reason: { "es-PE": text, en: text } };
      });
    if (answer.content === null) failed.push({ title: offer.title, reason: answer.reason });
    else made.push({ task, offer: offer.id, content: answer.content });
  }
  signal.throwIfAborted();
  onProgress(asked.length, asked.length);
  const { slides, leftOut } = holdTogether(made);
  return { slides, leftOut: [...failed, ...leftOut] };
};
