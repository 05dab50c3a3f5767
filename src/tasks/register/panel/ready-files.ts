import type { DatasetKind } from "../../../domain/dataset.ts";
import type { QuestionCode } from "../../../domain/question/question.ts";
import { GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import type { PendingImport } from "../../imports.ts";

/** As what a file is used when nobody says otherwise. */
export const proposedKind = ({ choices, report }: PendingImport): DatasetKind | null => {
  if (report === null) return null;
  const readAs = choices.kind ?? report.suggestedKind;
  const polygons = report.dataset?.geometry.type.includes(GEOMETRY_POLYGON) ?? false;
  return readAs === "areas" && !polygons ? report.suggestedKind : readAs;
};

/** What in the file waits first for a person: nothing is used until they answer. */
export const firstOpen = ({ report }: PendingImport): QuestionCode | null =>
  report?.questions.find(({ weight, applied }) => weight === "must" && applied === null)?.code ??
  null;

/** Something in the file waits for a person. */
export const mustAnswer = (file: PendingImport): boolean => firstOpen(file) !== null;

/**
 * A file that can be used without a look at it: read, with records, and with no question a person has not answered. A
 * guessed datum counts as a question: it moves every record by hundreds of metres. Refused rows do not stop it; they are
 * in the worklist afterwards.
 */
export const isReady = (file: PendingImport): boolean => {
  const { choices, report } = file;
  if (!report?.dataset || report.counts.accepted === 0) return false;
  const asked = report.questions.some((question) => {
    const { code, weight } = question;
    if (code === "which-datum") {
      const said = question.params.written !== null;
      return !said && choices.datum === undefined && choices.crs === undefined;
    }
    if (weight === "setting") return false;
    if (code === "swapped-lat-lon" || code === "swapped-este-norte")
      return choices.swapLatLon === undefined;
    if (code === "south-west") return choices.southWest === undefined;
    if (code === "accept-repairs") return choices.acceptRepairs === undefined;
    if (code === "close-lines") return choices.closeLines === undefined;
    if (code === "count-thousands") return choices.countThousands === undefined;
    if (code === "repeated-rows") return choices.repeatedRows === undefined;
    if (code === "date-order") return choices.dateOrder === undefined;
    if (code === "which-columns") return Object.keys(choices.columns ?? {}).length === 0;
    return choices.crs === undefined;
  });
  return !asked && proposedKind(file) === (choices.kind ?? report.suggestedKind);
};
