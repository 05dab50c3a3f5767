import type { TrialSites } from "../../../../domain/trials/read-trial-sites.ts";
import type { FeatureHit } from "../../../../map/map-events.ts";
import { writeTab } from "../../model/varieties-view.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import { siteKey } from "../model/place-row.ts";
import { placePatch } from "../model/place-view.ts";
import { SITES_LAYER } from "./layer-ids.ts";

/** Opens the card of a trial site pressed in another tab; false where the press was on something else. */
export const openTrialSite = (
  view: VarietiesContext["view"],
  sites: TrialSites | null,
  hit: FeatureHit | null,
): boolean => {
  const site = hit?.layer === SITES_LAYER ? sites?.sites[hit.id] : undefined;
  if (site === undefined) return false;
  view.set(placePatch(siteKey(site)));
  writeTab(view, "plataforma");
  return true;
};
