import { useMemo } from "react";
import { type Platform, readPlatform } from "../../../../domain/platform/read-platform.ts";
import { readTrialSites, type TrialSites } from "../../../../domain/trials/read-trial-sites.ts";
import { useEmbedded } from "../../model/use-embedded.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import { type PlaceRow, placeRows } from "./place-row.ts";

export const SITES_FILE = "data/ensayos-wcr.json";
export const PLATFORM_FILE = "data/plataforma.json";

const sitesOf = async (file: Blob): Promise<TrialSites | null> => readTrialSites(await file.text());
const platformOf = async (file: Blob): Promise<Platform | null> => readPlatform(await file.text());

export interface Places {
  readonly sites: TrialSites | null;
  readonly platform: Platform | null;
  readonly rows: readonly PlaceRow[];
  /** Both files came, or it is known that they do not. */
  readonly settled: boolean;
}

/** The published trial sites; null while they come, and where they do not. */
export const useTrialSites = ({ embedded }: Pick<VarietiesContext, "embedded">) =>
  useEmbedded(embedded, SITES_FILE, sitesOf);

/** Everything the tab shows, of the two files that ship. */
export const usePlaces = (context: Pick<VarietiesContext, "embedded">): Places => {
  const sites = useTrialSites(context);
  const platform = useEmbedded(context.embedded, PLATFORM_FILE, platformOf);
  return useMemo(
    () => ({
      sites: sites.value,
      platform: platform.value,
      rows: placeRows(
        sites.value?.sites ?? [],
        platform.value?.places ?? [],
        platform.value?.activities ?? [],
      ),
      settled: sites.settled && platform.settled,
    }),
    [sites, platform],
  );
};
