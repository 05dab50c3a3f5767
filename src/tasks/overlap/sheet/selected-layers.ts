import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { mapLayerOf } from "../../../layers/map-layer-of.ts";
import { overlapPiecesLayer } from "../../../layers/overlap-pieces/overlap-pieces-layer.tsx";
import { whenAsked } from "../../../layers/when-asked.ts";
import type { MapLayer } from "../../../map/map-layer.ts";
import type { Theme } from "../../../ui/theme/tokens.ts";

const ALWAYS = { visible: true, opacity: 1 } as const;

/** Plot index of each piece. */
const plotOfPiece = ({ measures }: OverlapResult): Uint32Array => {
  const plots = new Uint32Array(measures.piecesM2.length);
  for (let plot = 0; plot + 1 < measures.pieceStart.length; plot += 1)
    plots.fill(plot, measures.pieceStart[plot]!, measures.pieceStart[plot + 1]!);
  return plots;
};

/** The pieces of crossing plots, those of the selected one hatched; other plots are drawn by their verdict alone. */
export const piecesData = (
  result: OverlapResult,
  selected: number | null,
  locale: Locale,
): MapLayer["data"] =>
  whenAsked(["pieces", "selected"], () =>
    overlapPiecesLayer.data(
      {
        geometry: projectGeometry(result.measures.pieces, result.plane, WGS84),
        plots: plotOfPiece(result),
        verdicts: result.measures.verdict,
        selected,
      },
      locale,
    ),
  );

export const piecesLayer = (data: MapLayer["data"], theme: Theme, locale: Locale): MapLayer =>
  mapLayerOf("pieces", data, overlapPiecesLayer.style(theme, locale), {
    ...ALWAYS,
    order: overlapPiecesLayer.order * 10,
  });
