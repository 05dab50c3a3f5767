import { useEffect, useState } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import { changesIn } from "../../../domain/register/change-count.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import type { RegisterBook } from "../../register-book.ts";
import head from "../worklist/worklist-head.module.css";
import { deliverTexts } from "./texts/deliver-texts.ts";

export interface DeliverHeadProps {
  readonly register: Dataset<"plots">;
  readonly book: RegisterBook;
  readonly report: IntakeReport;
  /** Records of the register with something to look at. */
  readonly flagged: number;
  /** The rules are still being asked: nothing is said to have no notice yet. */
  readonly checking: boolean;
}

/** The register's name, what of it can leave, and how it stood when it came. */
export const DeliverHead = ({ register, book, report, flagged, checking }: DeliverHeadProps) => {
  const t = useTexts(deliverTexts);
  const { accepted, refused } = report.counts;
  const counted = report.dataset?.provenance.changes;
  const changes = counted ? changesIn(counted) : 0;
  const came = useOriginalCounts(book, report, changes);
  const clean = accepted - flagged;
  return (
    <header className={head.head}>
      <div className={head.file}>
        <h2 className={head.name}>{register.name}</h2>
        <p className={head.detail} role="status">
          {came ? `${t.before(came.accepted, came.refused)} ` : ""}
          {changes > 0 ? t.changed(changes) : t.unchanged}
        </p>
      </div>
      <div className={head.counts}>
        <p className={head.count}>
          <strong>{formatInteger(checking ? accepted : clean)}</strong>{" "}
          {checking ? t.beingChecked : t.clean(clean)}
        </p>
        {flagged > 0 && !checking ? (
          <p className={head.count} data-tone="warning">
            <strong>{formatInteger(flagged)}</strong> {t.flagged}
          </p>
        ) : null}
        <p className={head.count} data-tone={refused > 0 ? "error" : "none"}>
          <strong>{formatInteger(refused)}</strong> {t.refused(refused)}
        </p>
      </div>
    </header>
  );
};

/** Counts of the file as it came; the same as now where nothing was changed. */
function useOriginalCounts(
  { original }: RegisterBook,
  report: IntakeReport,
  changes: number,
): IntakeReport["counts"] | null {
  const [counts, setCounts] = useState<IntakeReport["counts"] | null>(null);
  useEffect(() => {
    let gone = false;
    if (changes > 0 && original) {
      original().then(
        (came) => gone || setCounts(came.counts),
        () => undefined,
      );
    }
    return () => {
      gone = true;
    };
  }, [original, changes]);
  return changes === 0 ? report.counts : counts;
}
