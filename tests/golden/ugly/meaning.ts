import type { IssueCode } from "../../../src/domain/issue/issue.ts";
import type { QuestionCode } from "../../../src/domain/question/question.ts";

/** Which of our codes carry the meaning that the reference asks for, by words of its reason. */
const MEANINGS: readonly (readonly [RegExp, readonly IssueCode[]])[] = [
  [/the \.shp is cut off/, ["shapefile-cut-off"]],
  [/no \.shp inside/, ["shapefile-no-shp"]],
  [/no KML inside|nothing readable inside/, ["archive-nothing-inside"]],
  [/protected by a password/, ["archive-locked"]],
  [/unsafe file name/, ["archive-unsafe-name"]],
  [/archive is damaged/, ["archive-damaged"]],
  [/unpacks to more than it says/, ["archive-size-lies"]],
  [/total line/, ["row-total-line"]],
  [/easting missing/, ["row-coordinate-missing"]],
  [/coordinate 0,0 means missing/, ["place-zero-zero"]],
  [/coordinates missing/, ["row-no-coordinates", "row-coordinate-missing", "place-zero-zero"]],
  [/one fix is no polygon/, ["ring-too-few-points"]],
  [/two segments/, ["track-joined"]],
  [/^no (?:coordinates|geometry|fixes)/, ["row-no-geometry"]],
  [/fewer columns/, ["row-too-few-cells"]],
  [/more columns/, ["row-too-many-cells"]],
  [/hole covers/, ["hole-covers-shell"]],
  [/latitude beyond/, ["place-latitude-range"]],
  [/longitude beyond/, ["place-longitude-range"]],
  [/minutes 71|seconds 61/, ["row-dms-out-of-range"]],
  [/different corners|only 2 corners/, ["ring-too-few-points"]],
  [/^no area/, ["ring-no-area"]],
  [/not JSON: NaN/, ["file-json-broken"]],
  [/not JSON/, ["row-not-json"]],
  [/not a feature/, ["row-not-a-feature"]],
  [/more bored than/, ["reading-bored-above-counted"]],
  [/negative count/, ["reading-count-negative"]],
  [/bored fruits but none/, ["reading-bored-without-counted"]],
  [/nothing counted/, ["reading-nothing-counted"]],
  [/whole number/, ["reading-count-decimals"]],
  [/1,200/, ["reading-count-ambiguous"]],
  [
    /not a number/,
    ["reading-not-a-count", "row-not-a-number", "row-coordinate-not-number", "row-cell-error"],
  ],
  [/formula without a stored value/, ["row-formula-empty"]],
  [/unpacks to far more/, ["workbook-too-large", "archive-too-large", "archive-overlapping"]],
  [/unknown geometry type/, ["row-geometry-type-unknown"]],
  [/728\.498/, ["row-number-ambiguous"]],
  [/CRS EPSG:99999/, ["file-crs-unknown"]],
  [/a line, not|a track, not|^a route|open track/, ["row-geometry-not-taken"]],
  [/blank after the comma/, ["row-blank-in-coordinates"]],
  [/code repeated/, ["row-code-repeated"]],
  [/row repeated/, ["row-repeated"]],
  [/not degrees/, ["file-not-degrees"]],
  [/coordinates are text/, ["row-coordinates-text"]],
  [/crosses itself/, ["ring-crosses-itself"]],
  [/easting and northing look/, ["place-este-norte-swapped"]],
  [/latitude and longitude look/, ["place-lat-lon-swapped"]],
  [/zone 18/, ["place-zone-mismatch"]],
  [/hole crosses/, ["hole-crosses-shell"]],
  [/hole lies outside/, ["hole-outside"]],
  [/sign lost/, ["place-minus-lost"]],
  [/outside Peru|in the ocean/, ["place-outside-peru"]],
  [/outside the area of work/, ["place-utm-range", "place-outside-work-area"]],
  [/larger than any/, ["area-large"]],
  [/no code/, ["row-no-code"]],
  [/no hemisphere/, ["row-hemisphere-missing"]],
  [/inside the other|parts overlap/, ["parts-overlap"]],
  [/smaller than a square metre/, ["area-tiny"]],
  [/touches itself/, ["ring-touches-itself"]],
  [/declares entities/, ["file-xml-entities"]],
  [/empty file/, ["file-empty"]],
  [/cut off/, ["file-truncated"]],
  [/nested too deeply/, ["file-nested-too-deep"]],
  [/no GeoJSON/, ["file-not-geojson"]],
  [/not text/, ["file-not-text"]],
  [/not well-formed/, ["file-xml-broken", "file-truncated"]],
  [/this is a/, ["file-format-not-read"]],
];

export function codesFor(reason: string): readonly IssueCode[] {
  const found = MEANINGS.find(([words]) => words.test(reason));
  if (!found) throw new Error(`no code is known to mean "${reason}"`);
  return found[1];
}

const QUESTIONS: readonly (readonly [RegExp, readonly QuestionCode[]])[] = [
  [/interchanged/, ["swapped-lat-lon", "swapped-este-norte"]],
  [/zone and datum|which CRS/, ["which-crs"]],
  [/datum WGS84 or/, ["which-datum"]],
  [/zone 17 or 18/, ["which-zone"]],
  [/which columns|which of the two/, ["which-columns"]],
];

export function questionsFor(question: string): readonly QuestionCode[] {
  const found = QUESTIONS.find(([words]) => words.test(question));
  if (!found) throw new Error(`no question is known to be "${question}"`);
  return found[1];
}

/** Which option of the question an `if_…` of the reference stands for. */
export const OPTION_OF: Readonly<Record<string, string>> = {
  if_yes: "yes",
  if_17S_wgs84: "EPSG:32717",
  if_32717: "EPSG:32717",
  if_zone_18: "EPSG:32718",
  if_wgs84: "WGS84",
  if_psad56: "PSAD56",
};
