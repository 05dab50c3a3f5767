import type { TwoLanguages } from "../../../domain/two-languages.ts";
import type { SlideContent } from "../../../tasks/slide-source.ts";

/** One slide that may be published. */
export interface PublishableSlide {
  readonly task: string;
  readonly offer: string;
  readonly content: SlideContent;
}

/** A slide that may not, or could not be made, and why. */
export interface LeftOut {
  readonly title: TwoLanguages;
  readonly reason: TwoLanguages;
}

/** What may leave as aggregates, all of it held against each other. */
export interface Publishable {
  readonly slides: readonly PublishableSlide[];
  readonly leftOut: readonly LeftOut[];
}
