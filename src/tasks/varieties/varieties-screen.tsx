import { useMemo } from "react";
import { middleExtent } from "../../geo/flat/middle-extent.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useCatalogueTab } from "./catalogue/use-catalogue-tab.tsx";
import { plotWords } from "./model/plot-words.ts";
import { useVarietiesModel } from "./model/use-varieties-model.ts";
import { readTab, type VarietiesTab, writeTab } from "./model/varieties-view.ts";
import { VARIETIES_PANEL, VarietiesTabs } from "./panel/varieties-tabs.tsx";
import { useSitesInTab } from "./platform/sheet/use-sites-in-tab.tsx";
import { usePlatformTab } from "./platform/use-platform-tab.tsx";
import { usePlotsTab } from "./plots/use-plots-tab.tsx";
import { screenTexts } from "./texts/screen-texts.ts";
import { useTrialTab } from "./trial/use-trial-tab.tsx";
import type { VarietiesContext } from "./varieties-context.ts";

/** Degrees of room round a register, about 1 km: centres alone may be one point. */
const ROOM = 0.01;

/** Varieties on the map sheet: four tabs over one map. */
export const VarietiesScreen = (context: VarietiesContext) => {
  const { Frame, view: address } = context;
  const t = useTexts(screenTexts);
  const model = useVarietiesModel(context);
  const tab = readTab(address);
  const choose = (next: VarietiesTab) => writeTab(address, next);
  const { register } = model;
  const home = useMemo(() => {
    // The sample lies round the sanctuary, where the map opens anyway.
    if (register === null || register.provenance.sample) return null;
    const middle = middleExtent(plotWords(register).centres, null);
    if (middle === null) return null;
    const [west, south, east, north] = middle;
    return [west - ROOM, south - ROOM, east + ROOM, north + ROOM] as const;
  }, [register]);

  const plots = usePlotsTab(context, model, tab === "parcelas");
  const catalogue = useCatalogueTab(context, model, tab === "catalogo");
  const trial = useTrialTab(context, model, tab === "ensayo");
  const platform = usePlatformTab(context, model, tab === "plataforma");
  const withSites = useSitesInTab(context);
  const parts = withSites(plots) ?? catalogue ?? withSites(trial) ?? platform;
  if (parts === null) return null;
  return (
    <Frame
      {...parts}
      home={home}
      summary={
        <>
          <VarietiesTabs tab={tab} onTab={choose} place="phone" />
          {parts.summary}
        </>
      }
      panel={
        <>
          <VarietiesTabs tab={tab} onTab={choose} place="panel" />
          <div id={VARIETIES_PANEL} role="tabpanel" aria-label={t.tabs[tab]}>
            {parts.panel}
          </div>
        </>
      }
    />
  );
};
