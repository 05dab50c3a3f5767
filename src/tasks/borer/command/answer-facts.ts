import type { Facts } from "../../export-table.ts";
import { baseFacts, hotSpotFacts } from "../export/borer-facts.ts";
import type { BorerCommandAnswer } from "./borer-answer.ts";

/** What every file and `--json` says of where the figures are from: the screen's names. */
export const answerFacts = ({ question, answered, hot }: BorerCommandAnswer): Facts => ({
  ...baseFacts(answered),
  ...hotSpotFacts(hot, { view: question }),
});
