import {
  NO_DAY,
  type ReadingColumns,
  type WordColumn,
} from "../../../../domain/readings/reading-columns.ts";
import { methodCode } from "../../../../domain/readings/reading-method.ts";
import { firstDayOfMonth } from "./calendar.ts";
import type { Period, ReadingFilter } from "./reading-filter.ts";

/** No reading has this code. */
const NOWHERE = -2;
const ANY = -3;

const codeOf = (column: WordColumn, word: string | null): number => {
  if (word === null) return ANY;
  const at = column.words.indexOf(word);
  return at < 0 ? NOWHERE : at;
};

/** Both ends included; days since 1970-01-01. */
const daysOf = (period: Period): readonly [number, number] | null => {
  if (period.kind === "days") return [period.from, period.to];
  if (period.kind !== "month") return null;
  const { year, month } = period;
  return [firstDayOfMonth(year, month), firstDayOfMonth(year, month + 1) - 1];
};

/** Whether a reading (its place in the columns) is what a filter asks for. */
export function passes(columns: ReadingColumns, filter: ReadingFilter): (i: number) => boolean {
  const { method, day, campaign, organisation, district, hamlet } = columns;
  const wanted = methodCode(filter.method);
  const days = daysOf(filter.period);
  const inCampaign =
    filter.period.kind === "campaign" ? codeOf(campaign, filter.period.campaign) : ANY;
  const inOrganisation = codeOf(organisation, filter.organisation);
  const inDistrict = codeOf(district, filter.district);
  const inHamlet = codeOf(hamlet, filter.hamlet);
  return (i) => {
    if (method[i] !== wanted) return false;
    if (inOrganisation !== ANY && organisation.code[i] !== inOrganisation) return false;
    if (inDistrict !== ANY && district.code[i] !== inDistrict) return false;
    if (inHamlet !== ANY && hamlet.code[i] !== inHamlet) return false;
    if (inCampaign !== ANY && campaign.code[i] !== inCampaign) return false;
    if (days === null) return true;
    const on = day[i] as number;
    return on !== NO_DAY && on >= days[0] && on <= days[1];
  };
}
