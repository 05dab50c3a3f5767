import { keptRecords, objectIn } from "../kept-records.ts";
import { isCitedSource, isLink, isReferencePlace } from "../platform/reference-place.ts";
import { isTwoLanguages, type TwoLanguages } from "../two-languages.ts";
import type { TrialSite } from "./trial-site.ts";

/** A figure of the whole trial, never without where it is from. */
export interface CitedFigure {
  readonly text: TwoLanguages;
  /** Source and year, or what is missing of them. */
  readonly cited: TwoLanguages;
  readonly url: string | null;
}

export interface TrialSites {
  readonly sites: readonly TrialSite[];
  readonly figures: readonly CitedFigure[];
  /** Records left out because they were not what they should be. */
  readonly refused: number;
}

/** The trial sites that ship (`data/ensayos-wcr`); null where the text is no such file. Never throws. */
export const readTrialSites = (text: string): TrialSites | null => {
  const book = objectIn(text);
  if (book === null) return null;
  const sites = keptRecords(book.sites, isTrialSite);
  const figures = keptRecords(book.figures, isCitedFigure);
  return {
    sites: sites.kept,
    figures: figures.kept,
    refused: sites.refused + figures.refused,
  };
};

const KINDS: readonly unknown[] = [
  "trial",
  "innovation-centre",
  "seed-lots",
] satisfies TrialSite["kind"][];

const isTrialSite = (value: unknown): value is TrialSite => {
  const site = (value ?? {}) as Partial<TrialSite>;
  return (
    typeof site.id === "string" &&
    KINDS.includes(site.kind) &&
    [site.name, site.tested, site.design].every(isTwoLanguages) &&
    isReferencePlace(site.place) &&
    Array.isArray(site.who) &&
    site.who.every((name) => typeof name === "string") &&
    (site.missing === null || isTwoLanguages(site.missing)) &&
    Array.isArray(site.sources) &&
    site.sources.length > 0 &&
    site.sources.every(isCitedSource)
  );
};

const isCitedFigure = (value: unknown): value is CitedFigure => {
  const { text, cited, url } = (value ?? {}) as Partial<CitedFigure>;
  return isTwoLanguages(text) && isTwoLanguages(cited) && isLink(url);
};
