import { UNKNOWN } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import {
  STRIP_KINDS,
  type StripKind,
  type StripLane,
  type StripRow,
} from "../../../../ui/chart/altitude-strip/altitude-strip-props.ts";
import { classTexts } from "../texts/class-texts.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import { type BandVerdict, otherBand } from "./band-verdict.ts";
import type { CatalogueModel, JudgedVariety } from "./use-catalogue-model.ts";
import { bandText, bandWords } from "./variety-words.ts";
import { marginText } from "./verdict-words.ts";

const isKind = (verdict: BandVerdict): verdict is StripKind =>
  (STRIP_KINDS as readonly string[]).includes(verdict);

type Shown = Pick<CatalogueModel, "judged" | "listed" | "place" | "nearStep" | "latitudeBand">;

const lane = (
  id: string,
  label: string | null,
  band: JudgedVariety["band"],
  verdict: BandVerdict,
  altitude: number | null,
): StripLane => {
  const marked = altitude !== null && isKind(verdict);
  return {
    id,
    label,
    band,
    moved: null,
    at: marked ? [altitude] : [],
    kind: marked ? [STRIP_KINDS.indexOf(verdict)] : [],
    ref: marked ? [0] : [],
  };
};

/** A row per listed variety: its band, the altitude as a mark, the metres between the mark and the band's nearest end. */
export const bandRows = (
  { judged, listed, place, nearStep, latitudeBand }: Shown,
  locale: Locale,
): readonly StripRow[] => {
  const t = paneTexts[locale];
  const c = classTexts[locale];
  const { altitude } = place;
  const labelOf = (band: Shown["latitudeBand"]): string | null =>
    band && nearStep ? t.lanes[band] : null;
  return listed.map((at) => {
    const { variety, band, verdict, other, otherVerdict } = judged[at]!;
    const metres = marginText(judged[at]!, place);
    const margin = metres === null ? UNKNOWN : t.metres(metres);
    const words = band === null ? c.noBand : bandWords(band, c);
    return {
      id: String(at),
      label: variety.name,
      figure: margin,
      attention: verdict === "below" || verdict === "above",
      spoken: [variety.name, words, c.verdicts[verdict], margin].join(", "),
      cells: [band === null ? c.noBand : bandText(band), c.verdicts[verdict], margin],
      lanes: [
        lane("own", labelOf(latitudeBand), band, verdict, altitude),
        ...(nearStep && latitudeBand
          ? [lane("other", labelOf(otherBand(latitudeBand)), other, otherVerdict, altitude)]
          : []),
      ],
    };
  });
};
