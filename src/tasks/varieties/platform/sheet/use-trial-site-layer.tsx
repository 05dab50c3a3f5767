import { useMemo } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import type { FeatureText } from "../../../../layers/layer.ts";
import { LegendList } from "../../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../../layers/map-layer-of.ts";
import { trialsLayer } from "../../../../layers/trials/trials-layer.tsx";
import type { FeatureHit } from "../../../../map/map-events.ts";
import type { MapLayer } from "../../../../map/map-layer.ts";
import type { LayerRow } from "../../../frame.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import { useTrialSites } from "../model/use-places.ts";
import { SITES_LAYER } from "./layer-ids.ts";
import { openTrialSite } from "./open-trial-site.ts";
import { sheetTexts } from "./sheet-texts.ts";

/** A row of the layers column with its layer of the map, where that has come. */
interface TrialSiteLayer {
  readonly row: LayerRow;
  readonly layer: MapLayer | null;
  /** Its line at the foot of the map. */
  readonly attributions: readonly string[];
  /** What is under the pointer, where that is a site. */
  readonly describe: (hit: FeatureHit) => FeatureText | null;
  /** Opens the card of a site that was pressed, in its tab; false where the press was on something else. */
  readonly open: (hit: FeatureHit | null) => boolean;
}

const ORDER = trialsLayer.order * 10;

/**
 * The published trial sites as every tab of the question shows them. Feature i of the layer is site i; a press on one
 * is answered by `open`.
 *
 * @param order Place of its row, where the tab has rows that come first.
 */
export const useTrialSiteLayer = (
  context: Pick<VarietiesContext, "embedded" | "theme" | "view">,
  order = ORDER,
): TrialSiteLayer => {
  const { locale } = useLocale();
  const { theme, view } = context;
  const { value, settled } = useTrialSites(context);
  const t = sheetTexts[locale];
  const data = useMemo(() => value && trialsLayer.data(value, locale), [value, locale]);
  const style = useMemo(() => trialsLayer.style(theme, locale), [theme, locale]);
  const defaults = useMemo(() => ({ visible: true, opacity: 1, order }), [order]);
  const { visible, opacity, order: level } = view.layerSettings(SITES_LAYER, defaults);
  const layer = useMemo(
    () => data && mapLayerOf(SITES_LAYER, data, style, { visible, opacity, order: level }),
    [data, style, visible, opacity, level],
  );
  const row = useMemo(
    (): LayerRow => ({
      id: SITES_LAYER,
      title: trialsLayer.title[locale],
      ...(value && { count: formatInteger(value.sites.length) }),
      legend: value && <LegendList entries={trialsLayer.legend(value, locale)} />,
      source: value ? t.sitesSource : settled ? t.missing : t.coming,
      defaults,
      switchable: value !== null,
      movable: value !== null,
    }),
    [value, settled, locale, t, defaults],
  );
  return {
    row,
    layer,
    attributions: value ? [t.sitesFoot] : [],
    describe: (hit) => {
      const site = hit.layer === SITES_LAYER ? value?.sites[hit.id] : undefined;
      return site === undefined ? null : trialsLayer.describe(site, locale);
    },
    open: (hit) => openTrialSite(view, value, hit),
  };
};
