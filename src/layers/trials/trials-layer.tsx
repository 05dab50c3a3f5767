import type { TrialSite } from "../../domain/trials/trial-site.ts";
import { formatDistance } from "../../i18n/format-measure.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Layer, LegendEntry } from "../layer.ts";
import { referenceFeatures, type SamePlace } from "../reference-features.ts";
import { CIRCLE_BOX, circleShapes } from "../reference-parts.ts";
import { ShapeKey } from "../shape-key.tsx";
import { SiteKey } from "./site-key.tsx";
import { SITE_KINDS, trialsStyle } from "./trials-style.ts";
import { trialsTexts } from "./trials-texts.ts";

/** Feature i is site i. */
export interface TrialsSource {
  readonly sites: readonly TrialSite[];
}

/** Published variety trials, the innovation centre and regions of seed lots: areas of uncertainty, never pins. */
export const trialsLayer: Layer<TrialsSource, TrialSite> = {
  kind: "trials",
  title: { "es-PE": trialsTexts["es-PE"].title, en: trialsTexts.en.title },
  order: 55,
  data: ({ sites }, locale) =>
    referenceFeatures(
      sites.map(({ place }) => place),
      (i, group) => ({ kind: sites[i]?.kind ?? "trial", ...labelOf(sites, i, group, locale) }),
      "area",
    ),
  style: (theme) => trialsStyle(theme),
  legend: ({ sites }, locale) => {
    const kinds = SITE_KINDS.filter((kind) => sites.some((site) => site.kind === kind));
    return [
      ...kinds.map(
        (kind): LegendEntry => ({
          key: kind,
          symbol: <SiteKey kind={kind} wide />,
          text: trialsTexts[locale].kinds[kind],
          count: sites.filter((site) => site.kind === kind).length,
        }),
      ),
      {
        key: "circle",
        symbol: (
          <ShapeKey
            shapes={circleShapes("var(--forest)", "rgb(from var(--forest) r g b / 15%)")}
            box={CIRCLE_BOX}
          />
        ),
        text: trialsTexts[locale].circle,
      },
    ];
  },
  describe: ({ name, kind, place }, locale) => ({
    title: name[locale],
    lines: [
      trialsTexts[locale].kinds[kind],
      place.at[locale],
      trialsTexts[locale].within(formatDistance(place.uncertaintyM)),
    ],
  }),
};

/** One label for all sites of a place, at the first of them. */
const labelOf = (
  sites: readonly TrialSite[],
  i: number,
  { members }: SamePlace,
  locale: Locale,
): Readonly<Record<string, string>> => {
  const site = sites[i];
  if (site === undefined || members[0] !== i) return {};
  const texts = trialsTexts[locale];
  return {
    name: members
      .flatMap((member) => {
        const one = sites[member];
        return one ? [texts.label[one.kind](one.name[locale])] : [];
      })
      .join("\n"),
    under: members.length > 1 ? texts.together : texts.under[site.kind],
  };
};
