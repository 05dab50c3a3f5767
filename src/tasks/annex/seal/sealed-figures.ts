import { walkedCells } from "../../../domain/register/walked-cells.ts";
import type { AnnexFigures, PolygonFigures } from "../analysis/annex-figures.ts";
import type { PrintedArea } from "../analysis/printed-area.ts";
import type { Canonical } from "./canonical-json.ts";

/** Figures are sealed as text with the decimals they are printed with: the last bit of a sine differs between engines. */
const fixed = (value: number, decimals: number): string => {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace("-", "") : text;
};

const hectares = ({ wholeM2 }: PrintedArea): string => fixed(wholeM2 / 10_000, 4);
const hectaresOf = (m2: number): string => fixed(m2 / 10_000, 4);

const ofPolygon = ({
  plot,
  pieces,
  record,
  limitCorners,
  wholeInside,
  walked,
}: PolygonFigures) => ({
  area_ha: hectares(plot.printed.area),
  perimeter_m: fixed(plot.printed.perimeterM, 2),
  area_ellipsoidal_ha: hectaresOf(record.area_ellipsoidal_m2),
  overlap_ha: pieces
    ? hectares(pieces.printed.area)
    : wholeInside
      ? hectares(plot.printed.area)
      : hectaresOf(record.overlap_m2),
  overlap_ellipsoidal_ha: hectaresOf(record.overlap_ellipsoidal_m2),
  overlap_least_ha: hectaresOf(record.overlap_least_m2),
  overlap_most_ha: hectaresOf(record.overlap_most_m2),
  pieces_ha: pieces ? pieces.printed.pieces.map(({ area }) => hectares(area)) : [],
  limit_corners: [...limitCorners],
  // Only where there is a margin: the codes of all other annexes stay what they were.
  ...(walked ? { walked: walkedCells(walked) } : {}),
});

export const sealedFigures = (figures: AnnexFigures): Canonical => {
  if (figures.kind === "unmeasured") return { not_measured: figures.reason };
  const { record } = figures;
  return {
    verdict: record.verdict,
    distance_to_limit_m: fixed(record.distance_to_limit_m, 1),
    reaches_in_m: fixed(record.max_depth_m, 1),
    ...(figures.kind === "polygon" ? ofPolygon(figures) : {}),
  };
};
