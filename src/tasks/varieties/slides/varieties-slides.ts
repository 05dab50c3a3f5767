import { inBoth } from "../../../i18n/in-both.ts";
import type { SlideOffer, SlideSource } from "../../slide-source.ts";
import type { ViewState } from "../../view-state.ts";
import { withoutEmptyTokens } from "../../without-empty-tokens.ts";
import type { VarietiesAnalyses } from "../analysis/varieties-analyses.ts";
import { FIT_KEYS } from "../model/fit-view.ts";
import { readTab } from "../model/varieties-view.ts";
import { platformSlide } from "./platform-slide.ts";
import { plotsSlide } from "./plots-slide.ts";
import { type MakeSlide, noSlide } from "./slide-parts.ts";
import { slideTexts } from "./slide-texts.ts";
import { trialSlide } from "./trial-slide.ts";

interface Made extends SlideOffer {
  readonly make: MakeSlide;
  /** Keys of the address a slide is kept with; none that names a plot or a search. */
  readonly keys: readonly string[];
}

const offer = (
  id: string,
  title: "plots" | "trial" | "platform",
  make: MakeSlide,
  keys: readonly string[],
): Made => ({
  id,
  title: inBoth(slideTexts, (t) => t.offers[title]),
  about: inBoth(slideTexts, (t) => t.offers[`${title}About`]),
  make,
  keys,
});

const OFFERS = {
  parcelas: offer("parcelas", "plots", plotsSlide, [...FIT_KEYS, "vpc", "vpo"]),
  ensayo: offer("ensayo", "trial", trialSlide, ["vtr", "vts", "vtc", "vta"]),
  plataforma: offer("plataforma", "platform", platformSlide, []),
} as const;

/** The catalogue is a list to choose from and no figure of a slide: plots against its bands are. */
const OF_TAB = {
  parcelas: OFFERS.parcelas,
  catalogo: OFFERS.parcelas,
  ensayo: OFFERS.ensayo,
  plataforma: OFFERS.plataforma,
} as const;

const LONGEST = 2000;

const keptOf = (view: Pick<ViewState, "get">, keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = view.get(key);
      return value !== null && value !== "" && value.length <= LONGEST ? [[key, value]] : [];
    }),
  );

/** What the varieties question brings to an assembly. */
export const varietiesSlides: SlideSource<VarietiesAnalyses> = {
  offers: Object.values(OFFERS).map(({ id, title, about }) => ({ id, title, about })),
  fromView: (view) => {
    const { id, keys } = OF_TAB[readTab(view)];
    return { offer: id, view: keptOf(view, keys) };
  },
  make: async (id, context) => {
    const made = Object.values(OFFERS).find((one) => one.id === id);
    if (made === undefined) return noSlide("unknownOffer");
    const kept = keptOf(context.view, made.keys);
    return withoutEmptyTokens(
      await made.make({ ...context, view: { get: (key) => kept[key] ?? null } }),
    );
  },
};
