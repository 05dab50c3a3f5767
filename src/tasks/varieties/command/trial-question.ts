import type { CommandContext } from "../../command.ts";
import { trialCommandTexts } from "./trial-command-texts.ts";

/** A command line of `lindero trial`, understood; null is what the file decides. */
export interface TrialQuestion {
  readonly file: string;
  /** Column of the response, as typed. */
  readonly response: string | null;
  readonly campaign: string | null;
  /** Sheet of a workbook. */
  readonly sheet: string | null;
  readonly alpha: number;
  readonly json: boolean;
}

const USUAL_ALPHA = 0.05;
const LEAST_ALPHA = 0.0001;
const MOST_ALPHA = 0.5;

/** The question, or the sentence that says what is wrong with the line. */
export const trialQuestion = ({
  locale,
  operands,
  options,
}: CommandContext): TrialQuestion | string => {
  const t = trialCommandTexts[locale];
  const [file] = operands;
  if (file === undefined || operands.length > 1) return t.oneFile;
  const text = (name: string): string | null => {
    const value = options[name];
    return typeof value === "string" ? value : null;
  };
  const typed = text("alpha");
  const alpha =
    typed === null ? USUAL_ALPHA : /^\d*\.?\d+$/.test(typed) ? Number(typed) : Number.NaN;
  if (!(alpha >= LEAST_ALPHA && alpha <= MOST_ALPHA))
    return t.badAlpha(typed ?? "", LEAST_ALPHA, MOST_ALPHA);
  return {
    file,
    response: text("response"),
    campaign: text("campaign"),
    sheet: text("sheet"),
    alpha,
    json: options.json === true,
  };
};
