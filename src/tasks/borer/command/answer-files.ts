import type { Locale } from "../../../i18n/locale.ts";
import {
  type ExportTable,
  type Facts,
  tableForMachines,
  tableForPeople,
} from "../../export-table.ts";
import type { GroupRate } from "../analysis/groups/group-answer.ts";
import type { RatedGroups } from "../analysis/groups/group-rates.ts";
import { baseFacts, rateFacts } from "../export/borer-facts.ts";
import { groupExport } from "../export/group-export.ts";
import { peopleFoot } from "../export/people-foot.ts";
import { unitExport } from "../export/unit-export.ts";
import { answerFacts } from "./answer-facts.ts";
import type { BorerCommandAnswer } from "./borer-answer.ts";

/** The screen's table of groups under the header that was asked for. */
const columnExport = (
  { groups }: RatedGroups,
  header: string,
  { filter }: BorerCommandAnswer,
): ExportTable<GroupRate> => {
  const rows = groups.map((group) => group.rate);
  const { columns } = groupExport({ by: "punto", groups: rows }, filter.method);
  const name = {
    key: header,
    head: { "es-PE": header, en: header },
    value: (group: GroupRate) => group.name,
  };
  return { rows, columns: [name, ...columns.slice(1)] };
};

/** The files of an answer, as the screen writes them: hot spots, or groups where a column was asked for. */
export const answerFiles = (answer: BorerCommandAnswer, locale: Locale) => {
  const { groups, question, answered, hot, filter } = answer;
  const write = <R>(table: ExportTable<R>, kind: "rates" | "units", facts: Facts) => ({
    machine: () => tableForMachines(table, facts),
    people: () => tableForPeople(table, peopleFoot(answered, kind, facts, locale), locale),
  });
  if (groups === null) return write(unitExport(hot, filter.method), "units", answerFacts(answer));
  const facts = { ...baseFacts(answered), ...rateFacts() };
  return write(columnExport(groups, question.by ?? "", answer), "rates", facts);
};
