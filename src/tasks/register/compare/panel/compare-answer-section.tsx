import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { classNames } from "../../../../ui/class-names.ts";
import styles from "../compare.module.css";
import { compareTexts } from "../compare-texts.ts";
import type { Compared, CompareSummary } from "../model/compare-entries.ts";
import { refusedRows } from "../model/refused-codes.ts";
import type { CompareModel } from "../model/use-compare-model.ts";

export interface CompareAnswerSectionProps {
  readonly model: CompareModel;
  readonly compared: Compared;
  readonly summary: CompareSummary;
}

/** How many plots changed, how sure that is, and what to do. */
export const CompareAnswerSection = ({ model, compared, summary }: CompareAnswerSectionProps) => {
  const t = useTexts(compareTexts);
  const { before, after, answer } = compared;
  const { changed } = summary;
  const stale = !model.answered.current;
  const { repeatedBefore, repeatedAfter } = answer;
  const [refusedBefore, refusedAfter] = [refusedRows(before).count, refusedRows(after).count];
  const codes = (register: typeof before) => register.fields.codigo_parcela !== undefined;
  const doubts = [
    t.of(formatInteger(before.ids.length), formatInteger(after.ids.length)),
    ...(repeatedBefore + repeatedAfter > 0
      ? [t.repeated(formatInteger(repeatedBefore), formatInteger(repeatedAfter))]
      : []),
    ...(refusedBefore + refusedAfter > 0
      ? [t.refused(formatInteger(refusedBefore), formatInteger(refusedAfter))]
      : []),
    ...(codes(before) && codes(after) ? [] : [t.noCodes]),
    ...(model.holders.length === 0 ? [t.noHolder] : []),
    ...(model.holders[0] === "apellidos_nombres" ? [t.byName] : []),
    model.limit === null ? t.noLimit : t.limit(model.limit.name),
    ...(before.provenance.sample || after.provenance.sample ? [t.sampleNote] : []),
  ];
  return (
    <div className={classNames(stale && styles.stale)} aria-busy={stale}>
      <p className={styles.answer}>
        {changed === 0 ? (
          <span className={styles.words}>{t.none}</span>
        ) : (
          <>
            <span className={styles.number}>{formatInteger(changed)}</span>{" "}
            <span className={styles.words}>{t.answer(changed)}</span>
          </>
        )}
      </p>
      {changed === 0 ? null : <p className={styles.todo}>{t.todo}</p>}
      <ul className={styles.doubts}>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </div>
  );
};
