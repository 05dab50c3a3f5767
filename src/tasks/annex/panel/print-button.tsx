import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { printChoiceTexts } from "../texts/print-choice-texts.ts";

export interface PrintButtonProps {
  /** The sheets are those of what is written now. */
  readonly ready: boolean;
}

/** The browser's own print: it goes to paper or to a PDF, on a phone too. */
export const PrintButton = ({ ready }: PrintButtonProps) => {
  const t = useTexts(printChoiceTexts);
  return (
    <Button look="primary" icon="print" wide disabled={!ready} onClick={() => window.print()}>
      {t.print}
    </Button>
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
