import { useMemo } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import {
  borerRoundLayer,
  gapsRow,
  withGaps,
} from "../../../layers/borer/round/borer-round-layer.tsx";
import { LegendList } from "../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../layers/map-layer-of.ts";
import type { MapLayer } from "../../../map/map-layer.ts";
import type { LayerRow } from "../../frame.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { GAPS_ROW, ROUND_LAYER } from "../sheet/layer-ids.ts";
import type { BorerContext } from "./borer-context.ts";
import { type RoundPicture, useRoundPicture } from "./round-picture.ts";
import { roundTexts } from "./round-texts.ts";

/** The round as rows of the layers column and a layer of the map. */
export interface RoundLayer {
  readonly rows: readonly LayerRow[];
  readonly layer: MapLayer;
  readonly picture: RoundPicture;
}

const DEFAULTS = { visible: true, opacity: 1, order: borerRoundLayer.order * 10 };
/** Hundreds of plots hide the round: they are shown when asked for. */
const GAPS_DEFAULTS = { visible: false, opacity: 1, order: 13 };

/** null while there is no round: outside its tab it is not asked for. */
export const useRoundLayer = (context: BorerContext, model: BorerModel): RoundLayer | null => {
  const { locale } = useLocale();
  const t = useTexts(roundTexts);
  const { theme, view: address } = context;
  const picture = useRoundPicture(context, model);
  const source = picture?.source ?? null;
  const data = useMemo(() => source && borerRoundLayer.data(source, locale), [source, locale]);
  const style = useMemo(() => borerRoundLayer.style(theme, locale), [theme, locale]);
  return useMemo(() => {
    if (picture === null || source === null || data === null) return null;
    const round = address.layerSettings(ROUND_LAYER, DEFAULTS);
    const gaps = gapsRow(locale);
    const rows: readonly LayerRow[] = [
      {
        id: ROUND_LAYER,
        title: borerRoundLayer.title[locale],
        count: formatInteger(source.stops.length),
        legend: <LegendList entries={borerRoundLayer.legend(source, locale)} />,
        source: t.layerSource,
        defaults: DEFAULTS,
        switchable: true,
        movable: true,
      },
      {
        id: GAPS_ROW,
        title: gaps.title,
        count: formatInteger(source.gaps.length),
        legend: <LegendList entries={gaps.legend} />,
        source: gaps.source,
        defaults: GAPS_DEFAULTS,
        switchable: true,
        movable: false,
      },
    ];
    const drawn = withGaps(style, address.layerSettings(GAPS_ROW, GAPS_DEFAULTS).visible);
    return { picture, rows, layer: mapLayerOf(ROUND_LAYER, data, drawn, round) };
  }, [picture, source, data, style, address, locale, t]);
};
