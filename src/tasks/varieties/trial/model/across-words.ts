import type { Locale } from "../../../../i18n/locale.ts";
import type { SitesAnalysis } from "../../analysis/trial/trial-answer.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { pText } from "./figure-text.ts";
import type { ResponseName } from "./response-name.ts";
import type { Said } from "./said.ts";

/** What all sites together say: first whether varieties behave alike at all of them. */
export const acrossWords = (
  across: SitesAnalysis,
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
  const [lead = "", ...more] = [
    ...either(pOf("sitio:variedad"), t.across.interaction, t.across.noInteraction),
    ...either(pOf("variedad"), t.across.varieties, t.across.noVarieties),
    ...either(across.siteAgainstBlocks?.p ?? null, t.across.sites, t.across.noSites),
  ];
  return { lead, brief: null, grounds: null, more: [...more, t.across.altitude] };
};
