import type { Locale } from "../../i18n/locale.ts";
import type { ArchiveRefusal } from "../../map/own-basemap/archive-refusal.ts";
import { basemapsTexts } from "./basemaps-texts.ts";

/** What is wrong with an archive and what to do, in a sentence or two. */
export const refusalSentence = (refusal: ArchiveRefusal, locale: Locale): string => {
  const t = basemapsTexts[locale].refusals;
  switch (refusal.why) {
    case "old-version":
      return t.old(refusal.version);
    case "newer-version":
      return t.newer(refusal.version);
    case "truncated":
      return t.truncated(refusal.needed - refusal.bytes, refusal.needed);
    case "packing":
      return t.packing(refusal.method);
    default:
      return t[refusal.why];
  }
};
