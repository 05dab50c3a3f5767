import type { FieldRecord } from "../../../domain/field/field-record.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { FieldStore } from "../../../store/field-store.ts";
import { Button } from "../../../ui/controls/button.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import styles from "./record-list.module.css";
import { recordsTexts } from "./records-texts.ts";

export interface EmptyRecordsProps {
  readonly empty: readonly FieldRecord[];
  readonly store: FieldStore;
}

/** Records that were opened and left with nothing in them: said, and taken away with one touch. */
export const EmptyRecords = ({ empty, store }: EmptyRecordsProps) => {
  const t = useTexts(recordsTexts);
  const n = empty.length;
  if (n === 0) return null;
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>
        {t.empties}
        <span className={parts.aside}>{formatInteger(n)}</span>
      </h3>
      <p className={parts.hint}>{`${t.emptiesLead(n, formatInteger(n))} ${t.emptiesWhere}`}</p>
      <div className={styles.acts}>
        <Button
          wide
          icon="close"
          onClick={() => void store.change({ forget: empty.map(({ id }) => id) })}
        >
          {t.removeEmpties(n, formatInteger(n))}
        </Button>
      </div>
    </section>
  );
};
