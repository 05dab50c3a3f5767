import type { Metres } from "../../../geo/units.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { bandLayer } from "../../../layers/band/band-layer.tsx";
import type { BandSource } from "../../../layers/band/band-source.ts";
import { LegendList } from "../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../layers/map-layer-of.ts";
import type { MapLayer } from "../../../map/map-layer.ts";
import { Select } from "../../../ui/controls/select.tsx";
import type { Theme } from "../../../ui/theme/tokens.ts";
import type { LayerRow } from "../../frame.ts";
import type { ViewState } from "../../view-state.ts";
import { sheetTexts } from "../texts/sheet-texts.ts";

const ID = "franja";
const WIDTHS = [250, 500, 1000, 2000, 5000];
const DEFAULTS = { visible: true, opacity: 1, order: bandLayer.order * 10 };

export interface BandSheet {
  readonly data: MapLayer["data"] | null;
  readonly layer: (theme: Theme, locale: Locale, view: ViewState) => MapLayer;
  readonly row: (view: ViewState) => LayerRow;
}

/** The drawn band: its picture, and the row where its width is chosen. */
export const bandSheet = (
  band: BandSource | null,
  width: Metres | null,
  locale: Locale,
): BandSheet => {
  const t = sheetTexts[locale];
  const data = band && bandLayer.data(band, locale);
  const written = formatDistance(width ?? 0);
  const widths = width === null || WIDTHS.includes(width) ? WIDTHS : [...WIDTHS, width];
  return {
    data,
    layer: (theme, language, view) =>
      mapLayerOf(
        ID,
        data ?? {},
        bandLayer.style(theme, language),
        view.layerSettings(ID, DEFAULTS),
      ),
    row: (view) => ({
      id: ID,
      title: width === null ? t.noBand : t.band(written),
      legend: (
        <>
          {band ? <LegendList entries={bandLayer.legend(band, locale)} /> : null}
          <Select
            label={t.bandWidth}
            hideLabel
            value={String(width ?? WIDTHS[0])}
            options={widths.map((metres) => ({
              value: String(metres),
              label: t.bandChoice(formatDistance(metres)),
            }))}
            onChange={(value) => view.set({ franja: value })}
          />
        </>
      ),
      source: t.bandSource,
      defaults: DEFAULTS,
      switchable: true,
      movable: true,
    }),
  };
};
