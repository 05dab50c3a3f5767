import type { DatasetKind } from "../../../domain/dataset.ts";
import type { QuestionCode } from "../../../domain/question/question.ts";
import { GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import type { PendingImport } from "../../imports.ts";
import { isAnswered } from "./is-answered.ts";

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
    const counts =
      question.code === "which-datum"
        ? question.params.written === null
        : question.weight !== "setting";
    return counts && !isAnswered(question, choices);
  });
  return !asked && proposedKind(file) === (choices.kind ?? report.suggestedKind);
};
