import type { Dataset } from "../../../../domain/dataset.ts";
import { writeCsv } from "../../../../formats/csv/write-csv.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { EudrVerdict } from "../model/eudr-delivery.ts";
import { deliverTexts } from "../texts/deliver-texts.ts";
import { eudrReasonText } from "../texts/eudr-texts.ts";

/** Every plot with whether it is ready for the EU and why not, for a spreadsheet of Peru. */
export const readinessCsv = (
  { rows, ids }: Pick<Dataset, "rows" | "ids">,
  { ready, notReady }: EudrVerdict,
  locale: Locale,
): string => {
  const t = deliverTexts[locale];
  const lines = [
    ...ready.map((index) => ({ index, outcome: t.readyWord, why: "" })),
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
