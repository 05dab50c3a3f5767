import type { Question } from "../../../domain/question/question.ts";
import type { CommandContext } from "../../command.ts";
import { commandTexts } from "./command-texts.ts";

/** Questions of a file that an option of this command answers. */
const ANSWERS = {
  "swapped-lat-lon": "swap",
  "swapped-este-norte": "swap",
  "repeated-rows": "repeated",
  "date-order": "dates",
} as const;

const hintOf = ({ code }: Question): "swap" | "repeated" | "dates" | null =>
  code in ANSWERS ? ANSWERS[code as keyof typeof ANSWERS] : null;

/** The options that would read the file otherwise. */
export const tellHints = (questions: readonly Question[], context: CommandContext): void => {
  const t = commandTexts[context.locale];
  const hints = new Set(questions.map(hintOf));
  for (const hint of hints) if (hint !== null) context.err(`${t.hints[hint]}\n`);
};
