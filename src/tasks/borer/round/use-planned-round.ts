import { useMemo } from "react";
import type { BorerModel } from "../model/borer-model.ts";
import type { BorerContext } from "./borer-context.ts";
import { orderRound, type Round } from "./order-round.ts";
import { type RoundChoice, readRoundChoice } from "./round-choice.ts";

/** What the person changed in the round, kept between renders. */
export const useRoundChoice = ({ view }: Pick<BorerContext, "view">): RoundChoice => {
  const { toggled, start } = readRoundChoice(view);
  const key = toggled.join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is all there is of `toggled`.
  return useMemo(() => ({ toggled, start }), [key, start]);
};

/** The round of the chosen sectors in its order; null while there is no answer. */
export const usePlannedRound = (
  context: Pick<BorerContext, "view">,
  model: BorerModel,
): Round | null => {
  const choice = useRoundChoice(context);
  const answer = model.round.value;
  const { source, points } = model;
  return useMemo(
    () => (answer && source && points ? orderRound(answer, source, points, choice) : null),
    [answer, source, points, choice],
  );
};
