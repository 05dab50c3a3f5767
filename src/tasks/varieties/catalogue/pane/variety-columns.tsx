import {
  CUP_CLASSES,
  RESISTANCES,
  STATURES,
  YIELD_CLASSES,
} from "../../../../domain/varieties/variety.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { TableColumn } from "../../../../ui/table/table-column.ts";
import { middleOfScore } from "../../analysis/choose/score-variety.ts";
import { AttributeValue } from "../marks/attribute-value.tsx";
import { CupDots } from "../marks/cup-dots.tsx";
import type { BandVerdict } from "../model/band-verdict.ts";
import { otherBand } from "../model/band-verdict.ts";
import type { ComparedAttribute } from "../model/differing.ts";
import { scoreText } from "../model/score-text.ts";
import type { CatalogueModel, JudgedVariety } from "../model/use-catalogue-model.ts";
import { classTexts } from "../texts/class-texts.ts";
import { paneTexts } from "../texts/pane-texts.ts";

const VERDICT_ORDER: readonly BandVerdict[] = [
  "inside",
  "undecidable",
  "below",
  "above",
  "no-altitude",
  "no-band",
];

const rank = <T,>(classes: readonly T[], value: T | null): number =>
  value === null ? Number.NaN : classes.indexOf(value);

/** A band sorts by where it begins, then by where it ends; an open one ends last. */
const bandKey = (band: JudgedVariety["band"]): number =>
  band === null ? Number.NaN : band.min + (band.max ?? 9999) / 10_000;

/** What a phone shows before it is scrolled. */
const PHONE_FIRST = ["name", "band", "rust", "cup"];

export interface VarietyColumnsShown {
  /** Where only fitting varieties are listed, all have the same result, but for those marked with ±. */
  readonly withVerdict: boolean;
  readonly phone: boolean;
}

/** Columns of the listed varieties, told by their place in `judged`. */
export const varietyColumns = (
  { judged, latitudeBand }: Pick<CatalogueModel, "judged" | "latitudeBand">,
  { withVerdict, phone }: VarietyColumnsShown,
  locale: Locale,
): readonly TableColumn[] => {
  const t = paneTexts[locale].columns;
  const c = classTexts[locale];
  const here = latitudeBand ?? "lat5To15";
  const there = otherBand(here);
  const attributeOf = (band: typeof here): ComparedAttribute =>
    band === "lat0To5" ? "bandLat0To5" : "bandLat5To15";
  const of = (attribute: ComparedAttribute) => (row: number) => (
    <AttributeValue variety={judged[row]!.variety} attribute={attribute} />
  );
  const all: readonly TableColumn[] = [
    {
      id: "name",
      header: t.name,
      width: 126,
      cell: (row) => judged[row]!.variety.name,
      sortKey: (row) => judged[row]!.variety.name,
    },
    {
      id: "score",
      header: t.score,
      width: 74,
      align: "end",
      cell: (row) => scoreText(judged[row]!.score),
      sortKey: (row) => {
        const { score } = judged[row]!;
        return score.points === null ? Number.NaN : middleOfScore(score);
      },
      firstDirection: "descending",
    },
    {
      id: "verdict",
      header: t.verdict,
      width: 96,
      cell: (row) => c.verdicts[judged[row]!.verdict],
      sortKey: (row) => VERDICT_ORDER.indexOf(judged[row]!.verdict),
    },
    {
      id: "band",
      header: latitudeBand === null ? c.attributes[attributeOf(here)] : t.band,
      description: t.bandTip,
      width: 98,
      align: "end",
      cell: (row) => (
        <>
          {judged[row]!.verdict === "undecidable" ? (
            <span title={c.verdicts.undecidable}>± </span>
          ) : null}
          {of(attributeOf(here))(row)}
        </>
      ),
      sortKey: (row) =>
        bandKey(judged[row]!.variety[here === "lat0To5" ? "bandLat0To5" : "bandLat5To15"]),
    },
    {
      id: "rust",
      header: t.rust,
      width: 106,
      cell: of("rust"),
      sortKey: (row) => rank(RESISTANCES, judged[row]!.variety.rust),
      firstDirection: "descending",
    },
    {
      id: "cup",
      header: t.cup,
      width: 78,
      cell: (row) => <CupDots cup={judged[row]!.variety.cup} />,
      sortKey: (row) => rank(CUP_CLASSES, judged[row]!.variety.cup),
      firstDirection: "descending",
    },
    {
      id: "yield",
      header: t.yield,
      width: 90,
      cell: of("yieldClass"),
      sortKey: (row) => rank(YIELD_CLASSES, judged[row]!.variety.yieldClass),
      firstDirection: "descending",
    },
    {
      id: "stature",
      header: t.stature,
      width: 60,
      cell: of("stature"),
      sortKey: (row) => rank(STATURES, judged[row]!.variety.stature),
    },
    {
      id: "nematodes",
      header: t.nematodes,
      width: 106,
      cell: of("nematodes"),
      sortKey: (row) => rank(RESISTANCES, judged[row]!.variety.nematodes),
      firstDirection: "descending",
    },
    {
      id: "other",
      header: latitudeBand === null ? c.attributes[attributeOf(there)] : t.other,
      description: t.otherTip(c.latitudeBands[there]),
      width: 98,
      align: "end",
      cell: of(attributeOf(there)),
      sortKey: (row) =>
        bandKey(judged[row]!.variety[there === "lat0To5" ? "bandLat0To5" : "bandLat5To15"]),
    },
  ];
  const shown = all.filter(({ id }) => id !== "verdict" || withVerdict);
  if (!phone) return shown;
  const first = PHONE_FIRST.flatMap((id) => shown.find((column) => column.id === id) ?? []);
  return [...first, ...shown.filter((column) => !first.includes(column))];
};
