import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { printChoiceTexts } from "../texts/print-choice-texts.ts";

export interface PrintActionsProps {
  /** The sheets are those of what is written now. */
  readonly ready: boolean;
}

/** The browser's own print: it goes to paper or to a PDF, on a phone too. */
export const PrintActions = ({ ready }: PrintActionsProps) => {
  const t = useTexts(printChoiceTexts);
  return (
    <>
      <Button look="primary" icon="print" wide disabled={!ready} onClick={() => window.print()}>
        {t.print}
      </Button>
      <p className={parts.hint}>{t.pdf}</p>
    </>
  );
};
