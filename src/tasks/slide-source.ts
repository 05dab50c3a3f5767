import type { Documents } from "../domain/documents.ts";
import type { PublicFigure } from "../domain/story/public-figure.ts";
import type { PublicMap } from "../domain/story/public-map.ts";
import type { ReleasedGroup } from "../domain/story/released-group.ts";
import type { TwoLanguages } from "../domain/two-languages.ts";
import type { AnalysisClient } from "../worker/analysis-client.ts";
import type { AnalysisRegistry } from "../worker/registry.ts";
import type { ViewState } from "./view-state.ts";

/** What a task is given to make a slide's figure live. */
export interface SlideContext<G extends AnalysisRegistry> {
  readonly documents: Documents;
  readonly analyses: AnalysisClient<G>;
  /** The part of the address kept with the slide. */
  readonly view: Pick<ViewState, "get">;
  /** A file the project ships, by its path under `public/`. */
  readonly embedded: (path: string) => Promise<Blob>;
  /** A consent is stored: exact plots may be drawn, without code or name. */
  readonly exact: boolean;
  readonly signal: AbortSignal;
}

/** One kind of slide a task can make. */
export interface SlideOffer {
  readonly id: string;
  readonly title: TwoLanguages;
  /** What it shows and of what data, in one line. */
  readonly about: TwoLanguages;
}

/** A slide's content, live from the task's result. */
export interface SlideContent {
  readonly name: TwoLanguages;
  /** With `{token}` where a figure of `values` goes. */
  readonly message: TwoLanguages;
  readonly text: TwoLanguages | null;
  readonly values: Readonly<Record<string, TwoLanguages>>;
  readonly figure: PublicFigure | null;
  readonly map: PublicMap | null;
  readonly withheld: TwoLanguages | null;
  readonly sources: readonly TwoLanguages[];
  readonly sample: boolean;
  /** Every group of records whose figure stands in any of the above. */
  readonly released: readonly ReleasedGroup[];
}

/** What came of making a slide: its content, or why there is none and what to do. */
export type SlideMade =
  | { readonly content: SlideContent }
  | { readonly content: null; readonly reason: TwoLanguages };

/** What one task can bring to an assembly. Fetched when a story is edited. */
export interface SlideSource<G extends AnalysisRegistry> {
  readonly offers: readonly SlideOffer[];
  /** The offer that shows best what the task's screen shows now, and the keys of the address it needs. */
  fromView(view: Pick<ViewState, "get">): {
    readonly offer: string;
    readonly view: Readonly<Record<string, string>>;
  };
  make(offer: string, context: SlideContext<G>): Promise<SlideMade>;
}

/** A source as the editor of stories gets it: the composition root has put in analyses and shipped files. */
export interface BoundSlides {
  /** The task's own name. */
  readonly title: TwoLanguages;
  readonly offers: readonly SlideOffer[];
  fromView(view: Pick<ViewState, "get">): {
    readonly offer: string;
    readonly view: Readonly<Record<string, string>>;
  };
  make(
    offer: string,
    context: Pick<SlideContext<AnalysisRegistry>, "documents" | "view" | "exact" | "signal">,
  ): Promise<SlideMade>;
}
