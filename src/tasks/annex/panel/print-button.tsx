import type { Dataset } from "../../../domain/dataset.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { Sheets } from "../preview/use-sheets.ts";
import { formTexts } from "../texts/form-texts.ts";
import { holdTexts } from "../texts/hold-texts.ts";
import { printChoiceTexts } from "../texts/print-choice-texts.ts";
import styles from "./print-button.module.css";

export interface PrintButtonProps {
  readonly register: Dataset<"plots">;
  readonly sheets: Sheets;
}

const FIELD_LABELS = {
  actNumber: "act",
  activity: "activity",
  occupiedSince: "occupied",
  observations: "observations",
} as const;

/** The browser's own print: it goes to paper or to a PDF, on a phone too. Says how many sheets, or why not yet. */
export const PrintButton = ({ register, sheets: { ready, hold, pages } }: PrintButtonProps) => {
  const t = useTexts(printChoiceTexts);
  const h = useTexts(holdTexts);
  const f = useTexts(formTexts);
  const codeOf = (place: number): string => register.ids[place] ?? "";
  const why = (): string => {
    if (hold === null) return "";
    if (hold.because === "photos") return h.photos(hold.left, formatInteger(hold.left));
    if (hold.because === "overlong")
      return h.overlong(codeOf(hold.place), f[FIELD_LABELS[hold.field]]);
    return h.preparing;
  };
  const sheets = (): string => {
    if (pages === null || pages.total === 0) return "";
    const { total, largest } = pages;
    const all = h.sheets(total, formatInteger(total));
    if (largest === null || largest.pages === total) return all;
    return `${all} ${h.largest(largest.pages, formatInteger(largest.pages), codeOf(largest.place))}`;
  };
  const graver = hold !== null && hold.because !== "preparing";
  return (
    <>
      <Button look="primary" icon="print" wide disabled={!ready} onClick={() => window.print()}>
        {t.print}
      </Button>
      <p role="status" className={graver ? styles.held : parts.hint}>
        {hold === null ? (ready ? sheets() : "") : why()}
      </p>
    </>
  );
};

/** How a PDF is made, and what the paper tells of whom. */
export const PrintHints = () => {
  const t = useTexts(printChoiceTexts);
  return (
    <>
      <p className={parts.hint}>{t.pdf}</p>
      <p className={parts.hint}>{t.leaves}</p>
    </>
  );
};
