import type { Issue } from "../../../domain/issue/issue.ts";
import { issueSentence } from "../../../i18n/issues/issue-sentence.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { type AnsweredQuestion, answeredRecords } from "../export/answered-question.ts";

/** What `--json` prints about one area; `skipped` names every record that is not among `plots`, `notices` what to look at among them. */
export const jsonAnswer = (
  answer: AnsweredQuestion,
  skipped: readonly Issue[],
  notices: readonly Issue[],
  locale: Locale,
): object => {
  const { provenance, area, result } = answer;
  const facts = result.area;
  const said = (issue: Issue) => ({ ...issue, sentence: issueSentence(issue, locale).text });
  return {
    provenance,
    area: {
      name: area.name,
      area_m2: facts.areaM2,
      area_ellipsoidal_m2: facts.areaEllipsoidalM2,
      perimeter_m: facts.perimeterM,
      corners: facts.corners,
      parts: facts.parts,
    },
    plots: Array.from(answeredRecords(answer), ({ record }) => record),
    skipped: skipped.map(said),
    notices: notices.map(said),
  };
};
