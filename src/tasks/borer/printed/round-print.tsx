import { useMemo, useState } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { useCapitals } from "../../../layers/basemap/capitals.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Dialog } from "../../../ui/layout/dialog.tsx";
import { PrintCopy } from "../../../ui/printing/print-copy.tsx";
import { usePrinting } from "../../../ui/printing/use-printing.ts";
import type { BorerModel } from "../model/borer-model.ts";
import type { BorerContext } from "../round/borer-context.ts";
import { usePlannedRound } from "../round/use-planned-round.ts";
import { PagePrint } from "./page-print.tsx";
import { printTexts } from "./print-texts.ts";
import styles from "./round-print.module.css";
import { RoundSheet } from "./round-sheet.tsx";
import { roundSheetData } from "./round-sheet-data.ts";

export interface RoundPrintProps {
  readonly context: BorerContext;
  readonly model: BorerModel;
}

/** The button that opens the round sheet, and the sheet as it will be printed. */
export const RoundPrint = ({ context, model }: RoundPrintProps) => {
  const t = useTexts(printTexts);
  const { locale } = useLocale();
  const [opened, setOpened] = useState<Date | null>(null);
  const round = usePlannedRound(context, model);
  const capitals = useCapitals();
  const printing = usePrinting();
  const made = opened ?? printing;
  const data = useMemo(
    () => (made === null ? null : roundSheetData(model, round, capitals, made)),
    [model, round, capitals, made],
  );
  const open = opened !== null && data !== null;
  const ready = round !== null && round.stops.length > 0 && model.round.current;
  return (
    <>
      <Button
        look="primary"
        icon="print"
        wide
        disabled={!ready}
        onClick={() => setOpened(new Date())}
      >
        {t.open}
      </Button>
      <Dialog
        wide
        open={open}
        title={t.dialogTitle}
        closeName={t.close}
        onClose={() => setOpened(null)}
        actions={
          <>
            <Button look="primary" icon="print" onClick={() => window.print()}>
              {t.print}
            </Button>
            <Button onClick={() => setOpened(null)}>{t.close}</Button>
          </>
        }
      >
        {open ? (
          <>
            <p className={styles.hint}>{t.dialogHint}</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
            <section className={styles.paper} aria-label={t.title} tabIndex={0}>
              <RoundSheet data={data} locale={locale} />
            </section>
          </>
        ) : null}
      </Dialog>
      {data && (opened !== null || ready) ? (
        <PrintCopy>
          <RoundSheet data={data} locale={locale} />
        </PrintCopy>
      ) : (
        <PagePrint model={model} />
      )}
    </>
  );
};
