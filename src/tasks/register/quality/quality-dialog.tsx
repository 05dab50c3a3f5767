import { useMemo, useState } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { FlowDocument } from "../../../print/flow/flow-document.tsx";
import { DEFAULT_PAPER, PAPER_SIZES, type PaperSize } from "../../../print/paper.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { SegmentedControl } from "../../../ui/controls/segmented-control.tsx";
import { Dialog } from "../../../ui/layout/dialog.tsx";
import type { QualityComparison } from "./quality-comparison.ts";
import styles from "./quality-dialog.module.css";
import { qualityFlow } from "./quality-flow.tsx";
import { qualityTexts } from "./quality-texts.ts";

export interface QualityDialogProps {
  readonly register: Dataset<"plots">;
  /** How it came against how it is; left out where nobody compared. */
  readonly comparison?: QualityComparison | null;
  readonly onClose: () => void;
}

/** The quality page as it will be printed. */
export const QualityDialog = ({ register, comparison = null, onClose }: QualityDialogProps) => {
  const t = useTexts(qualityTexts);
  const { locale } = useLocale();
  const [size, setSize] = useState<PaperSize>("a4");
  const [made] = useState(() => new Date());
  const paper = useMemo(() => ({ ...DEFAULT_PAPER, size }), [size]);
  const parts = useMemo(
    () => qualityFlow(register, made, locale, comparison),
    [register, made, locale, comparison],
  );
  return (
    <Dialog
      wide
      open
      title={t.dialog}
      closeName={t.close}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" icon="print" onClick={() => window.print()}>
            {t.print}
          </Button>
          <Button onClick={onClose}>{t.close}</Button>
        </>
      }
    >
      <div className={styles.top}>
        <p className={styles.hint}>{t.hint}</p>
        <SegmentedControl
          label={t.paper}
          value={size}
          segments={PAPER_SIZES.map((value) => ({ value, label: t.sizes[value] }))}
          onChange={setSize}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.paper} aria-label={t.title} tabIndex={0}>
        <FlowDocument paper={paper} lang={locale} title={t.title} parts={parts} />
      </section>
    </Dialog>
  );
};
