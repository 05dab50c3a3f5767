import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Checkbox } from "../../../../ui/controls/checkbox.tsx";
import styles from "../deliver.module.css";
import { deliverTexts } from "../texts/deliver-texts.ts";

export interface ColumnChoiceProps {
  readonly columns: readonly string[];
  readonly personal: ReadonlySet<string>;
  readonly leftOut: ReadonlySet<string>;
  readonly onLeftOut: (leftOut: ReadonlySet<string>) => void;
}

/** Each column that may leave, those that tell who a person is with a mark. */
export const ColumnChoice = ({ columns, personal, leftOut, onLeftOut }: ColumnChoiceProps) => {
  const t = useTexts(deliverTexts);
  const toggle = (column: string, leaves: boolean): void => {
    const next = new Set(leftOut);
    if (leaves) next.delete(column);
    else next.add(column);
    onLeftOut(next);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t.columns}</legend>
      <p className={styles.hint}>{t.columnsHint}</p>
      <p className={styles.actions}>
        {personal.size > 0 && (
          <Button look="link" icon="lock" onClick={() => onLeftOut(new Set(personal))}>
            {t.personalColumns}
          </Button>
        )}
        {leftOut.size > 0 && (
          <Button look="link" onClick={() => onLeftOut(new Set())}>
            {t.withPersonal}
          </Button>
        )}
      </p>
      <div className={styles.checks}>
        {columns.map((column) => (
          <Checkbox
            key={column}
            label={personal.has(column) ? `${column} · ${t.personal}` : column}
            checked={!leftOut.has(column)}
            onChange={(leaves) => toggle(column, leaves)}
          />
        ))}
      </div>
    </fieldset>
  );
};
