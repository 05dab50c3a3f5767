import type { Issue } from "../../../domain/issue/issue.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { terminalSentence } from "../../terminal-sentence.ts";
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
  const said = (issue: Issue) => ({ ...issue, sentence: terminalSentence(issue, locale) });
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
