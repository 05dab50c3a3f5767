import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import { inBoth } from "../../../i18n/in-both.ts";
import type { SlideOffer, SlideSource } from "../../slide-source.ts";
import type { ViewState } from "../../view-state.ts";
import { withoutEmptyTokens } from "../../without-empty-tokens.ts";
import { bandsSlide } from "./bands-slide.ts";
import { overlapSlide } from "./overlap-slide.ts";
import { plotsSlide } from "./plots-slide.ts";
import { sanctuarySlide } from "./sanctuary-slide.ts";
import { type MakeSlide, noSlide } from "./slide-parts.ts";
import { slideTexts } from "./slide-texts.ts";
import { readSlideView, slideKeys } from "./slide-view.ts";

const offer = (
  id: string,
  title: "sanctuary" | "plots" | "overlap" | "bands",
  make: MakeSlide,
): SlideOffer & { readonly make: MakeSlide } => ({
  id,
  title: inBoth(slideTexts, (t) => t.offers[title]),
  about: inBoth(slideTexts, (t) => t.offers[`${title}About`]),
  make,
});

const OFFERS = [
  offer("santuario", "sanctuary", sanctuarySlide),
  offer("parcelas", "plots", plotsSlide),
  offer("superposicion", "overlap", overlapSlide),
  offer("franjas", "bands", bandsSlide),
] as const;

/** All plots without regard to verdict: the screen shows the register; only those outside: their distances. */
const offerOf = (view: Pick<ViewState, "get">): string => {
  const verdicts = view.get("res");
  if (verdicts === "outside") return "franjas";
  return verdicts === "todas" ? "parcelas" : "superposicion";
};

/** What the overlap question brings to an assembly: aggregates of the active register against one area. */
export const overlapSlides: SlideSource<OverlapAnalyses> = {
  offers: OFFERS.map(({ id, title, about }) => ({ id, title, about })),
  fromView: (view) => ({ offer: offerOf(view), view: slideKeys(view) }),
  make: async (id, context) => {
    const made = OFFERS.find((one) => one.id === id);
    if (made === undefined) return noSlide("unknownOffer");
    return withoutEmptyTokens(await made.make(context, readSlideView(context.view)));
  },
};
