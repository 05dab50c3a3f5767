import type { Issue, IssueCode } from "../domain/issue/issue.ts";
import { registerIssueSentence } from "../i18n/issues/register-issue-sentence.ts";
import type { Locale } from "../i18n/locale.ts";
import { defineTexts } from "../i18n/texts.ts";

/** What a page lets a person choose, and a terminal by an option. */
const OPTION_OF: Partial<Record<IssueCode, "--crs" | "--sheet">> = {
  "file-crs-unknown": "--crs",
  "file-not-degrees": "--crs",
  "file-crs-guessed": "--crs",
  "file-datum-guessed": "--crs",
  "file-layer-read": "--sheet",
  "layers-together": "--sheet",
  "workbook-sheet-read": "--sheet",
};

const texts = defineTexts({
  "es-PE": { how: (option: string) => ` En la terminal, con ${option}.` },
  en: { how: (option: string) => ` In the terminal, with ${option}.` },
});

/** An issue in a line of its own, with the option that settles it where there is one. */
export function terminalSentence(issue: Issue, locale: Locale): string {
  const { text } = registerIssueSentence(issue, locale);
  const option = OPTION_OF[issue.code];
  return option === undefined ? text : text + texts[locale].how(option);
}
