import { formatDate } from "../../../i18n/format-date.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { CopyStanding } from "../../../store/last-copy/copy-standing.ts";
import { copyTexts } from "./copy-texts.ts";
import { thingWords } from "./thing-words.ts";

export interface CopyWords {
  readonly strong: string;
  readonly rest: string;
  /** Something would be lost with this browser's storage, and has been at risk for a while. */
  readonly urgent: boolean;
}

/** Some phones erase a site's storage after seven days without a visit. */
const LONG_DAYS = 7;

/** How the project stands with its copies, in words. */
export const copyWords = ({ last, since }: CopyStanding, locale: Locale): CopyWords => {
  const t = copyTexts[locale];
  const all = since?.all ?? 0;
  const things = since === null ? "" : thingWords(since.counts, locale);
  if (last === null)
    return all === 0
      ? { strong: t.never, rest: since === null ? "" : t.nothing, urgent: false }
      : { strong: t.never, rest: t.onlyHere(things), urgent: true };
  const { age, at } = last;
  const rest = since === null ? "" : all === 0 ? t.nothingSince : t.since(things);
  if (age.kind === "ahead")
    return { strong: t.ahead(formatDate(new Date(at), locale)), rest, urgent: true };
  const { days } = age;
  const strong = days === 0 ? t.today : days === 1 ? t.yesterday : t.days(days);
  return { strong, rest, urgent: all > 0 && days >= LONG_DAYS };
};
