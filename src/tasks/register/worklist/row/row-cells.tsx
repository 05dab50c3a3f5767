import { useId, useState } from "react";
import type { ColumnRole } from "../../../../domain/import-choices.ts";
import type { ChangeDraft } from "../../../../domain/register/change.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { columnNames } from "../../column-names.ts";
import type { WorkRecord, WorkRecords } from "../model/work-record.ts";
import { worklistTexts } from "../worklist-texts.ts";
import { CellInput } from "./cell-input.tsx";
import styles from "./row-cells.module.css";

export interface RowCellsProps {
  readonly record: WorkRecord;
  readonly records: WorkRecords;
  /** The column a rule points at. */
  readonly fault: string | null;
  readonly onChange: (drafts: readonly ChangeDraft[]) => void;
}

/** The cells of a record, each to be written over; reserved ones covered until a person wants to see them. */
export const RowCells = ({ record, records, fault, onChange }: RowCellsProps) => {
  const t = useTexts(worklistTexts);
  const { locale } = useLocale();
  const [uncovered, setUncovered] = useState(false);
  const id = useId();
  const { columns, fieldOf, isPersonal } = records;
  const own = [...columns, ...Object.keys(record.cells).filter((name) => !columns.includes(name))];
  const ordered = fault === null ? own : [fault, ...own.filter((column) => column !== fault)];
  const reserved = own.some(isPersonal);
  return (
    <div>
      {record.lines.map(({ row, cells }) => (
        <table key={row} className={styles.table}>
          {record.lines.length > 1 ? (
            <caption className={styles.caption}>{t.rowTitle(row, "")}</caption>
          ) : null}
          <tbody>
            {ordered.map((column) => {
              const field = fieldOf(column);
              const name = field === null ? null : columnNames[locale][field as ColumnRole];
              const covered = isPersonal(column) && !uncovered;
              const value = cells[column] ?? "";
              const label = `${id}-${row}-${column}`;
              return (
                <tr key={column} data-fault={column === fault}>
                  <th scope="row" id={label}>
                    {column}
                    {name && name.toLowerCase() !== column.toLowerCase() ? (
                      <span className={styles.field}>{name}</span>
                    ) : null}
                    {column === fault ? <span className={styles.field}>{t.faultCell}</span> : null}
                  </th>
                  <td>
                    {covered ? (
                      <span className={styles.covered}>{value === "" ? "" : t.hidden}</span>
                    ) : (
                      <CellInput
                        value={value}
                        labelledBy={label}
                        onCommit={(after) =>
                          onChange([{ kind: "cell", row, column, before: value, after }])
                        }
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
      <p className={styles.hint}>{t.cellsHint}</p>
      {reserved ? (
        <Button
          look="link"
          icon={uncovered ? "eye-off" : "eye"}
          onClick={() => setUncovered(!uncovered)}
        >
          {uncovered ? t.hidePrivate : t.showPrivate}
        </Button>
      ) : null}
    </div>
  );
};
