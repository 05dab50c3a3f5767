import { useCallback, useMemo } from "react";
import type { AltitudeBand, Variety } from "../../../../domain/varieties/variety.ts";
import { type HeightGrid, heightAt } from "../../../../geo/heights/height-grid.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { middleOfScore, type Score, scoreVariety } from "../../analysis/choose/score-variety.ts";
import type { LatitudeBand } from "../../analysis/fit/fit-answer.ts";
import { NO_LATITUDE_BAND, otherBandNear } from "../../analysis/fit/latitude-band.ts";
import type { CatalogueInUse, VarietiesModel } from "../../model/tab-parts.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import {
  type BandVerdict,
  bandOf,
  bandVerdict,
  latitudeBandOf,
  otherBand,
} from "./band-verdict.ts";
import {
  type CatalogueView,
  MOST_COMPARED,
  readCatalogueView,
  writeCatalogueView,
} from "./catalogue-view.ts";
import { chipStanding } from "./chip-filter.ts";
import { type ChosenPlace, chosenPlace, middlePlot } from "./chosen-place.ts";
import { sourceWords } from "./source-words.ts";
import { useRelief } from "./use-relief.ts";

/** One variety held against the place, and weighed. */
export interface JudgedVariety {
  readonly variety: Variety;
  /** At the place's latitude; null where it is not known or nothing is published. */
  readonly band: AltitudeBand | null;
  readonly verdict: BandVerdict;
  /** The other latitude's band. */
  readonly other: AltitudeBand | null;
  readonly otherVerdict: BandVerdict;
  readonly score: Score;
}

/** Everything the tab shows. Varieties are told by their place in the catalogue. */
export interface CatalogueModel {
  readonly catalogue: CatalogueInUse;
  readonly judged: readonly JudgedVariety[];
  readonly place: ChosenPlace;
  /** Where the place is from, in words; "" while there is none. */
  readonly sourceWords: string;
  /** null while it comes, or where it could not be read. */
  readonly relief: HeightGrid | null;
  readonly latitudeBand: LatitudeBand | null;
  /** The latitude is so near 5° that the other band is told too. */
  readonly nearStep: boolean;
  /** Varieties whose band has the altitude, or may have it; all where there is no altitude or all are asked for. */
  readonly inScope: readonly number[];
  /** How many of them are kept out only because the catalogue does not say what the chips ask. */
  readonly notSaid: number;
  /** Those of them that pass chips and search, best score first. */
  readonly listed: readonly number[];
  readonly view: CatalogueView;
  readonly set: (patch: Partial<CatalogueView>) => void;
  readonly chosen: number | null;
  readonly choose: (variety: number | null) => void;
  readonly compared: readonly number[];
  /** Adds or takes away; a fifth is not added. */
  readonly toggleCompared: (variety: number) => void;
  readonly full: boolean;
}

const FITS: readonly BandVerdict[] = ["inside", "undecidable"];

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Inside, then undecided, then the rest. */
const standing = (verdict: BandVerdict): number => {
  const at = FITS.indexOf(verdict);
  return at < 0 ? FITS.length : at;
};

/** Best first; names settle what is equal. */
const byScore = (a: JudgedVariety, b: JudgedVariety): number =>
  standing(a.verdict) - standing(b.verdict) ||
  middleOfScore(b.score) - middleOfScore(a.score) ||
  a.variety.name.localeCompare(b.variety.name, "es", { numeric: true });

/** null while the tab is not looked at or no catalogue is there. */
export const useCatalogueModel = (
  context: VarietiesContext,
  model: VarietiesModel,
  active: boolean,
): CatalogueModel | null => {
  const { view: address } = context;
  const { locale } = useLocale();
  const { settings, selected, catalogue, register } = model;
  const fit = model.fit.value;
  const view = useMemo(() => readCatalogueView(address), [address]);
  const { point, weights, search } = view;
  const relief = useRelief(context.embedded, active);
  const middle = useMemo(() => (active && fit ? middlePlot(fit) : null), [active, fit]);
  const place = useMemo(
    () =>
      chosenPlace({
        view,
        fit,
        selected,
        middle,
        settings,
        relief: point && relief ? finite(Math.round(heightAt(relief, point.lon, point.lat))) : null,
      }),
    [view, point, fit, selected, middle, settings, relief],
  );
  const latitudeBand = place.latitude === null ? null : latitudeBandOf(place.latitude);
  const { altitude, errorM } = place;
  const varieties = active ? (catalogue?.varieties ?? null) : null;
  const judged = useMemo(
    () =>
      varieties?.map((variety): JudgedVariety => {
        const band = bandOf(variety, latitudeBand);
        const other = latitudeBand && bandOf(variety, otherBand(latitudeBand));
        return {
          variety,
          band,
          verdict: bandVerdict(altitude, errorM, band),
          other,
          otherVerdict: bandVerdict(altitude, errorM, other),
          score: scoreVariety(variety, weights),
        };
      }) ?? null,
    [varieties, latitudeBand, altitude, errorM, weights],
  );
  const set = useCallback(
    (patch: Partial<CatalogueView>) => address.set(writeCatalogueView(view, patch)),
    [address, view],
  );
  return useMemo(() => {
    if (judged === null || catalogue === null) return null;
    const placeOf = (name: string) => judged.findIndex(({ variety }) => variety.name === name);
    const known = altitude !== null && latitudeBand !== null;
    const inScope = Array.from(judged.keys()).filter(
      (at) => !known || view.all || FITS.includes(judged[at]!.verdict),
    );
    const compared = view.compared.map(placeOf).filter((at) => at >= 0);
    const chosen = view.chosen === null ? -1 : placeOf(view.chosen);
    const standings = inScope.map((at) => chipStanding(judged[at]!.variety, view.chips, search));
    const names = (of: readonly number[]) => of.map((at) => judged[at]!.variety.name);
    return {
      catalogue,
      judged,
      place,
      sourceWords: sourceWords(place, register, locale),
      relief,
      latitudeBand,
      nearStep:
        place.latitude !== null &&
        otherBandNear(place.latitude, settings.nearDeg) !== NO_LATITUDE_BAND,
      inScope,
      notSaid: standings.filter((one) => one === "not-said").length,
      listed: inScope
        .filter((_, i) => standings[i] === "passes")
        .toSorted((a, b) => byScore(judged[a]!, judged[b]!)),
      view,
      set,
      chosen: chosen < 0 ? null : chosen,
      choose: (at) => set({ chosen: at === null ? null : (judged[at]?.variety.name ?? null) }),
      compared,
      toggleCompared: (at) => {
        const without = compared.filter((one) => one !== at);
        const next = without.length < compared.length ? without : [...compared, at];
        if (next.length <= MOST_COMPARED) set({ compared: names(next) });
      },
      full: compared.length >= MOST_COMPARED,
    };
  }, [
    judged,
    catalogue,
    view,
    search,
    altitude,
    latitudeBand,
    place,
    relief,
    register,
    locale,
    settings.nearDeg,
    set,
  ]);
};
