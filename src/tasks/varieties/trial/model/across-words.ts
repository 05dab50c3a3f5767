import type { Locale } from "../../../../i18n/locale.ts";
import type { SiteAnalysis, SitesAnalysis } from "../../analysis/trial/trial-answer.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { endsWords } from "./ends-words.ts";
import { pText } from "./figure-text.ts";
import type { ResponseName } from "./response-name.ts";
import type { Said } from "./said.ts";

/**
 * What all sites together say: first whether varieties behave alike at all of them, or, where they do not and it can be said
 * in a sentence, how not.
 */
export const acrossWords = (
  across: SitesAnalysis,
  sites: readonly SiteAnalysis[],
  response: ResponseName,
  alpha: number,
  locale: Locale,
): Said => {
  const t = answerTexts[locale];
  if (across.notComputable !== null)
    return {
      lead: t.across.notComputable(t.why[across.notComputable](response.name)),
      brief: null,
      grounds: null,
      more: [],
    };
  const pOf = (term: string): number | null =>
    across.anova.find((row) => row.term === term)?.p ?? null;
  const either = (p: number | null, yes: (p: string) => string, no: (p: string) => string) =>
    p === null || !Number.isFinite(p) ? [] : [(p < alpha ? yes : no)(pText(p))];
  const interaction = pOf("sitio:variedad");
  const finding =
    interaction !== null && interaction < alpha ? endsWords(sites, response, alpha, locale) : null;
  const [lead = "", ...more] = [
    ...(finding === null ? [] : [finding]),
    ...either(interaction, t.across.interaction, t.across.noInteraction),
    ...either(pOf("variedad"), t.across.varieties, t.across.noVarieties),
    ...either(across.siteAgainstBlocks?.p ?? null, t.across.sites, t.across.noSites),
  ];
  const hasAltitude = sites.some(({ altitude, used }) => used > 0 && Number.isFinite(altitude));
  return {
    lead,
    brief: null,
    grounds: null,
    more: hasAltitude ? [...more, t.across.altitude] : more,
  };
};
