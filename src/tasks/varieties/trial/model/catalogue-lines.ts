import { nameBook } from "../../../../domain/varieties/name-book.ts";
import type { AltitudeBand, Variety } from "../../../../domain/varieties/variety.ts";
import { FIT_DEFAULTS } from "../../analysis/fit/fit-query.ts";
import type { SiteAnalysis } from "../../analysis/trial/trial-answer.ts";

/** `either`: by the band of one latitude, not by that of the other. */
export type SiteStand = "below" | "above" | "either";

/** A variety of the trial that the catalogue knows. */
export interface CatalogueLine {
  /** As the file writes it. */
  readonly written: string;
  readonly variety: Variety;
  /** Sites that lie outside its band beyond the error of an altitude; a trial says no latitude, so both bands are asked. */
  readonly outside: readonly { readonly site: string; readonly stand: SiteStand }[];
  /** Sites that its band holds, by either latitude. */
  readonly inside: readonly string[];
}

const standOf = (altitude: number, band: AltitudeBand): "below" | "above" | "inside" => {
  if (altitude < band.min - FIT_DEFAULTS.registerErrorM) return "below";
  const { max } = band;
  return max !== null && altitude > max + FIT_DEFAULTS.registerErrorM ? "above" : "inside";
};

const standAt = (
  altitude: number,
  { bandLat0To5, bandLat5To15 }: Variety,
): SiteStand | "inside" | null => {
  const stands = [bandLat0To5, bandLat5To15]
    .filter((band): band is AltitudeBand => band !== null)
    .map((band) => standOf(altitude, band));
  const [first, second = first] = stands;
  if (first === undefined || !Number.isFinite(altitude)) return null;
  return first === second ? first : "either";
};

/** The trial's varieties in the catalogue, and where their altitude band does not hold a site. */
export const catalogueLines = (
  varieties: readonly string[],
  sites: readonly Pick<SiteAnalysis, "site" | "altitude">[],
  catalogue: readonly Variety[],
): readonly CatalogueLine[] => {
  const book = nameBook(
    catalogue.map(({ name }) => name),
    {},
  );
  return varieties.flatMap((written) => {
    const variety = catalogue[book.find(written)];
    if (variety === undefined) return [];
    const stands = sites.map(({ site, altitude }) => ({
      site,
      stand: standAt(altitude, variety),
    }));
    const outside = stands.flatMap(({ site, stand }) =>
      stand === null || stand === "inside" ? [] : [{ site, stand }],
    );
    const inside = stands.flatMap(({ site, stand }) => (stand === "inside" ? [site] : []));
    return [{ written, variety, outside, inside }];
  });
};
