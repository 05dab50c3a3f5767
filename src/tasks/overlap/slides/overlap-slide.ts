import { releaseGroup } from "../../../answers/aggregate/release-group.ts";
import { isSafeSplit } from "../../../answers/aggregate/safe-split.ts";
import { shippedCapitals } from "../../../answers/aggregate/shipped-capitals.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { isOnlyPoints, type OverlapSummary, summarise } from "../../../answers/overlap/summary.ts";
import { DEFAULT_TOLERANCE } from "../../../answers/overlap/tolerance.ts";
import { isPossibleOverlap, verdictOf } from "../../../answers/overlap/verdict.ts";
import type { PublicFigure } from "../../../domain/story/public-figure.ts";
import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import { formatHectaresFigure } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { inBoth } from "../../../i18n/in-both.ts";
import { areaLayer, plotsLayer, slideMap } from "./area-map.ts";
import { cellsLayer } from "./cells-layer.ts";
import { type DistrictRow, districtRows, noneElsewhere, releasedRows } from "./district-rows.ts";
import { OFFICIAL_AREA } from "./sanctuary-slide.ts";
import { slideAnswer } from "./slide-answer.ts";
import { type MakeSlide, noSlide, sentences, slideValues } from "./slide-parts.ts";
import { slideArea, slideRecords } from "./slide-question.ts";
import { areaSourceLine, methodLine, registerSourceLine } from "./slide-sources.ts";
import { slideTexts } from "./slide-texts.ts";

const textOf = (summary: OverlapSummary, official: boolean): TwoLanguages =>
  inBoth(slideTexts, ({ overlap: t }) => {
    if (summary.possible === 0) return t.noneText;
    if (isOnlyPoints(summary)) return t.points;
    const hectares = official ? t.official : t.text;
    return summary.pointsWithin > 0 ? `${hectares} ${t.withPoints}` : hectares;
  });

/** Districts without any are a sentence: as a bar, theirs would dwarf the others'. */
const elsewhere = (rows: readonly DistrictRow[] | null) => {
  const none = rows?.find(({ taken }) => taken.length === 0);
  return none && rows && rows.length > 1 ? noneElsewhere(none) : null;
};

const figureOf = (rows: readonly DistrictRow[] | null, summary: OverlapSummary): PublicFigure => {
  const partOf = (part: number, whole: number) =>
    inBoth(slideTexts, (t) => t.partOf(formatInteger(part), formatInteger(whole)));
  const some = rows?.filter(({ taken }) => taken.length > 0) ?? [];
  if (some.length === 0)
    return {
      kind: "number",
      value: partOf(summary.possible, summary.plots),
      label: inBoth(slideTexts, (t) => t.overlap.label),
    };
  return {
    kind: "bars",
    rows: some.map(({ label, members, taken }) => ({
      label,
      part: taken.length,
      whole: members.length,
      text: partOf(taken.length, members.length),
    })),
  };
};

const possibleIn =
  ({ measures }: OverlapResult) =>
  (i: number) =>
    isPossibleOverlap(verdictOf(measures.verdict[i]!));

/** How many plots have a possible overlap, their hectares of the area, and in which districts. */
export const overlapSlide: MakeSlide = async (context, view) => {
  const { documents, analyses, embedded, exact, signal } = context;
  const found = slideArea(documents, view);
  if ("reason" in found) return noSlide(found.reason);
  const { area } = found;
  const subject = slideRecords(documents, view);
  if ("reason" in subject) return noSlide(subject.reason);
  const { register, records, producers } = subject;
  const capitals = await shippedCapitals(embedded);
  if (capitals === null) return noSlide("noCapitals");
  const answer = await slideAnswer(analyses, register, area, view.tolerance);
  signal.throwIfAborted();
  const isPossible = possibleIn(answer);
  if (!isSafeSplit(records, producers.of, [isPossible], LEAST_PRODUCERS))
    return noSlide("fewPossible");
  const summary = summarise(answer, view.bandEdges, records);
  const rows = districtRows(subject, capitals, isPossible);
  // Where the plots themselves are shown, squares hide nothing and would only say that they do.
  const cells = exact ? null : cellsLayer(subject, answer.plane);
  const limit = areaLayer(area);
  const layers = [
    limit,
    ...(cells?.layer ? [cells.layer] : []),
    ...(exact ? [plotsLayer(subject, answer)] : []),
  ];
  const none = elsewhere(rows);
  const hasDistricts = register.fields.distrito !== undefined;
  return {
    content: {
      // Two tolerances in one story are told apart by their names.
      name: inBoth(slideTexts, (t) =>
        view.tolerance === DEFAULT_TOLERANCE
          ? t.offers.overlap
          : t.overlap.byTolerance(formatInteger(view.tolerance)),
      ),
      message: inBoth(slideTexts, ({ overlap: t }) =>
        summary.possible === 0 ? t.none : t.message,
      ),
      text: sentences([textOf(summary, area.id === OFFICIAL_AREA), none?.sentence ?? null]),
      values: {
        ...slideValues(
          {
            posibles: formatInteger(summary.possible),
            total: formatInteger(summary.plots),
            ha: formatHectaresFigure(summary.overlapM2, 2),
            area: formatHectaresFigure(answer.area.areaM2, 2),
            tolerancia: formatInteger(view.tolerance),
            nombre: area.name,
          },
          view,
        ),
        ...(none && { otros: none.others }),
      },
      figure: figureOf(rows, summary),
      map: slideMap(layers, [limit]),
      withheld: sentences([
        cells?.withheld ?? null,
        rows === null && hasDistricts ? inBoth(slideTexts, (t) => t.noDistricts) : null,
        rows?.some(({ merged }) => merged) ? inBoth(slideTexts, (t) => t.merged) : null,
      ]),
      sources: [
        areaSourceLine(area),
        registerSourceLine(register, exact),
        methodLine(answer.plane, view.tolerance),
      ],
      sample: register.provenance.sample || area.provenance.sample,
      released: [
        releaseGroup(register.id, records, producers.of),
        releaseGroup(register.id, records.filter(isPossible), producers.of),
        ...(cells?.released ?? []),
        ...releasedRows(subject, rows ?? []),
      ],
    },
  };
};
