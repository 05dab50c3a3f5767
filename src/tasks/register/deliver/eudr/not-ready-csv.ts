import type { Dataset } from "../../../../domain/dataset.ts";
import type { Issue } from "../../../../domain/issue/issue.ts";
import { writeCsv } from "../../../../formats/csv/write-csv.ts";
import { registerIssueSentence } from "../../../../i18n/issues/register-issue-sentence.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { remarksByRow } from "../../../../intake/sending/remarks-by-row.ts";
import type { EudrVerdict } from "../model/eudr-delivery.ts";
import { deliverTexts } from "../texts/deliver-texts.ts";
import { eudrReasonText } from "../texts/eudr-texts.ts";

export interface ReadyNotices {
  /** Ready plots, by place in the register, that something was said of. */
  readonly noticed: readonly number[];
  /** They do not leave. */
  readonly leaveNoticed: boolean;
  readonly issues: readonly Issue[];
}

/** Every plot with whether it is ready for the EU, why not and what was said of it, for a spreadsheet of Peru. */
export const readinessCsv = (
  { rows, ids }: Pick<Dataset, "rows" | "ids">,
  { ready, notReady }: EudrVerdict,
  { noticed, leaveNoticed, issues }: ReadyNotices,
  locale: Locale,
): string => {
  const t = deliverTexts[locale];
  const told = remarksByRow(
    issues.filter(({ severity }) => severity !== "note"),
    (one) => registerIssueSentence(one, locale).what,
  );
  const seen = new Set(noticed);
  const word = leaveNoticed ? t.leftOutWord : t.readyNoticedWord;
  const lines = [
    ...ready.map((index) => ({
      index,
      outcome: seen.has(index) ? word : t.readyWord,
      why: seen.has(index) ? (told.get(rows[index]!) ?? "") : "",
    })),
    ...notReady.map(({ index, reasons }) => ({
      index,
      outcome: t.notReadyWord,
      why: reasons.map((reason) => eudrReasonText(reason, locale)).join(" "),
    })),
  ].sort((a, b) => a.index - b.index);
  return writeCsv([
    [t.row, t.code, t.outcome, t.why],
    ...lines.map(({ index, outcome, why }) => [String(rows[index]), ids[index]!, outcome, why]),
  ]);
};
