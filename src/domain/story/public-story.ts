import type { TwoLanguages } from "../two-languages.ts";
import type { PublicFigure } from "./public-figure.ts";
import type { PublicMap } from "./public-map.ts";
import type { Audience, Consent } from "./story.ts";

/** One slide as an audience sees it: words filled in, aggregates only. */
export interface PublicSlide {
  readonly id: string;
  readonly name: TwoLanguages;
  readonly message: TwoLanguages;
  readonly text: TwoLanguages | null;
  /** For the presenter's own window. */
  readonly notes: string;
  readonly figure: PublicFigure | null;
  readonly map: PublicMap | null;
  /** What is not shown and why: "51 celdas con menos de 5 productores no se muestran". */
  readonly withheld: TwoLanguages | null;
  /** Source and date of each thing shown. */
  readonly sources: readonly TwoLanguages[];
  /** Made of synthetic records. */
  readonly sample: boolean;
}

/**
 * All that a presentation, a handout, a picture or an exported page is made of. It carries no code, name, or exact place
 * of a record, unless `consent` is there, and then exact plots without code or name.
 */
export interface PublicStory {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly audience: Audience;
  readonly slides: readonly PublicSlide[];
  readonly consent: Consent | null;
  /** Milliseconds since 1970: the figures are of this moment. */
  readonly madeAt: number;
  /** Version of Lindero that made it. */
  readonly version: string;
}
