import type { Dataset } from "../../../../domain/dataset.ts";
import type { Variety } from "../../../../domain/varieties/variety.ts";
import type { FitAnswer } from "../../analysis/fit/fit-answer.ts";
import { type EntryStarts, entriesOf } from "./entries-of-plots.ts";
import { passesVerdict } from "./passes-verdict.ts";
import type { PlotsFilter } from "./plots-view.ts";
import { groupsOf } from "./register-words.ts";
import { type ShownVerdicts, shownVerdicts } from "./shown-verdicts.ts";

/**
 * Plots that meet every condition, in the register's order. Where a variety is asked for, a plot's verdict is that of this
 * variety.
 */
export const filterPlots = (
  register: Dataset<"plots">,
  answer: FitAnswer,
  start: EntryStarts,
  catalogue: readonly Variety[],
  filter: PlotsFilter,
  shown: ShownVerdicts = shownVerdicts(answer, start, catalogue, filter.variety),
): Uint32Array => {
  const { hamlet, organisation, variety } = filter;
  const search = filter.search.trim().toLowerCase();
  const { entries } = answer;
  const hamlets = hamlet === null ? null : groupsOf(register, "caserio");
  const organisations = organisation === null ? null : groupsOf(register, "organizacion");
  const kept: number[] = [];
  for (let i = 0; i < register.ids.length; i += 1) {
    if (!passesVerdict(filter, answer, i, shown.published[i]!, shown.exercise?.[i])) continue;
    if (hamlets !== null && hamlets[i] !== hamlet) continue;
    if (organisations !== null && organisations[i] !== organisation) continue;
    if (search !== "" && !register.ids[i]!.toLowerCase().includes(search)) continue;
    if (
      variety !== null &&
      !entriesOf(start, i).some((entry) => catalogue[entries.variety[entry]!]?.name === variety)
    )
      continue;
    kept.push(i);
  }
  return Uint32Array.from(kept);
};
