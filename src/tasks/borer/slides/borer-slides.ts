import { inBoth } from "../../../i18n/in-both.ts";
import type { SlideOffer, SlideSource } from "../../slide-source.ts";
import { withoutEmptyTokens } from "../../without-empty-tokens.ts";
import type { BorerAnalyses } from "../analysis/borer-analyses.ts";
import { readBorerView } from "../model/borer-view.ts";
import { hotSpotsSlide } from "./hot-spots-slide.ts";
import { seasonSlide } from "./season-slide.ts";
import { situationSlide } from "./situation-slide.ts";
import { type MakeSlide, noSlide } from "./slide-parts.ts";
import { slideTexts } from "./slide-texts.ts";
import { readSlideView, slideKeys } from "./slide-view.ts";

const offer = (
  id: string,
  title: "situation" | "hotSpots" | "season",
  make: MakeSlide,
): SlideOffer & { readonly make: MakeSlide } => ({
  id,
  title: inBoth(slideTexts, (t) => t.offers[title]),
  about: inBoth(slideTexts, (t) => t.offers[`${title}About`]),
  make,
});

const OFFERS = [
  offer("situacion", "situation", situationSlide),
  offer("puntos-calientes", "hotSpots", hotSpotsSlide),
  offer("campana", "season", seasonSlide),
] as const;

/** What a tab of the screen is shown by; the round is a list of places and is not for an audience. */
const OF_TAB = {
  situacion: "situacion",
  calientes: "puntos-calientes",
  campana: "campana",
  ronda: "situacion",
} as const;

/** What the borer question brings to an assembly: pooled rates of groups of producers, never of one. */
export const borerSlides: SlideSource<BorerAnalyses> = {
  offers: OFFERS.map(({ id, title, about }) => ({ id, title, about })),
  fromView: (view) => ({ offer: OF_TAB[readBorerView(view).tab], view: slideKeys(view) }),
  make: async (id, context) => {
    const made = OFFERS.find((one) => one.id === id);
    if (made === undefined) return noSlide("unknownOffer");
    return withoutEmptyTokens(await made.make(context, readSlideView(context.view)));
  },
};
