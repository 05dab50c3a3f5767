import type { PublicLayer } from "../../../domain/story/public-map.ts";
import type { PublicSlide } from "../../../domain/story/public-story.ts";
import type { Slide } from "../../../domain/story/story.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import type { SlideContent } from "../../slide-source.ts";

/** Why a slide is not shown to anybody as it stands. */
export type SlideFault =
  /** The task has no such slide now, and says why. */
  | { readonly kind: "not-made"; readonly reason: TwoLanguages }
  /** It names figures that the offer does not have. */
  | { readonly kind: "unknown-token"; readonly tokens: readonly string[] }
  /** What its author wrote has a code or a name of a record. */
  | { readonly kind: "record-word"; readonly word: string }
  /** Nothing to say yet. */
  | { readonly kind: "no-message" };

/** A slide with its words filled in; also where it has faults, so that its author sees what is there. */
export interface ResolvedSlide {
  readonly slide: Slide;
  readonly shown: PublicSlide;
  /** null while it is being made, where it could not be, and for a slide of words alone. */
  readonly content: SlideContent | null;
  /** Kinds of layers its map has, switched off or not. */
  readonly layers: readonly PublicLayer["kind"][];
  readonly faults: readonly SlideFault[];
  /** Its figures are being made. */
  readonly waiting: boolean;
}
