import { useMemo } from "react";
import type { RegisterCheckAnswer } from "../../../../answers/register/register-check.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../../intake/intake-report.ts";
import { StatusLine } from "../../../../ui/feedback/status-line.tsx";
import type { RegisterBook } from "../../../register-book.ts";
import { compareQuality } from "../../quality/quality-comparison.ts";
import { QualityPrint } from "../../quality/quality-print.tsx";
import type { RegisterContext } from "../../register-section.ts";
import { useRegisterCheck } from "../../worklist/model/use-register-check.ts";
import styles from "../deliver.module.css";
import { useOriginal } from "../model/use-original.ts";
import { deliverTexts } from "../texts/deliver-texts.ts";
import { QualityTables } from "./quality-tables.tsx";

export interface QualityPaneProps {
  readonly context: RegisterContext;
  readonly register: Dataset<"plots">;
  readonly book: RegisterBook;
  readonly report: IntakeReport;
  /** null while the rules are being asked. */
  readonly check: RegisterCheckAnswer | null;
}

const NO_PAIRS = [] as const;

/** Findings as the file came and as they are, on the screen and on paper. */
export const QualityPane = ({ context, register, book, report, check }: QualityPaneProps) => {
  const t = useTexts(deliverTexts);
  const came = useOriginal(book);
  const old = useMemo(
    () => (came?.dataset ? ({ ...came.dataset, kind: "plots" } as Dataset<"plots">) : null),
    [came],
  );
  const before = useRegisterCheck(context, old, NO_PAIRS).answer;
  const comparison = useMemo(
    () =>
      came && check && (before || came.dataset === null)
        ? compareQuality(
            { report: came, checked: before?.issues ?? null },
            { report, checked: check.issues },
            register.fields.organizacion,
          )
        : null,
    [came, before, report, check, register],
  );
  return (
    <div className={styles.outcome}>
      <div className={styles.stack}>
        <p className={styles.text}>{t.qualityLead}</p>
        {comparison === null ? (
          <div role="status">
            <StatusLine icon="table" look="bare" strong={t.comparing} />
          </div>
        ) : (
          <>
            <p className={styles.actions}>
              <QualityPrint register={register} comparison={comparison} />
            </p>
            <QualityTables comparison={comparison} />
          </>
        )}
      </div>
    </div>
  );
};
