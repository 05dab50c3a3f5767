import { crsName } from "../../../geo/crs/crs-name.ts";
import { formatHectaresFigure } from "../../../i18n/format-measure.ts";
import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import { inBoth, sameInBoth } from "../../../i18n/in-both.ts";
import { areaLayer, slideMap } from "./area-map.ts";
import { areaFacts } from "./slide-answer.ts";
import { type MakeSlide, noSlide, slideValues } from "./slide-parts.ts";
import { slideArea } from "./slide-question.ts";
import { areaSourceLine } from "./slide-sources.ts";
import { slideTexts } from "./slide-texts.ts";

/** Id of the embedded limit in force. */
export const OFFICIAL_AREA = "sn08";

/** The limit itself: its hectares, measured now, on the map. No record has a part in it. */
export const sanctuarySlide: MakeSlide = async ({ documents, analyses, signal }, view) => {
  const found = slideArea(documents, view);
  if ("reason" in found) return noSlide(found.reason);
  const { area } = found;
  const { facts, plane } = await areaFacts(analyses, area, view.tolerance);
  signal.throwIfAborted();
  const hectares = formatHectaresFigure(facts.areaM2, 2);
  const official = area.id === OFFICIAL_AREA;
  return {
    content: {
      name: official ? inBoth(slideTexts, (t) => t.offers.sanctuary) : sameInBoth(area.name),
      message: sameInBoth(area.name),
      text: inBoth(slideTexts, (t) => (official ? t.sanctuary.official : t.sanctuary.text)),
      values: slideValues(
        {
          area: hectares,
          vertices: formatInteger(facts.corners),
          perimetro: formatNumber(facts.perimeterM / 1000, 1),
        },
        view,
      ),
      figure: {
        kind: "number",
        value: sameInBoth(hectares),
        label: inBoth(slideTexts, (t) => t.sanctuary.hectares(crsName(plane))),
      },
      map: slideMap([areaLayer(area)]),
      withheld: null,
      sources: [areaSourceLine(area)],
      sample: area.provenance.sample,
      released: [],
    },
  };
};
