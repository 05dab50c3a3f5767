import type { Locale } from "../../i18n/locale.ts";
import { classNames } from "../../ui/class-names.ts";
import { pagesTexts } from "../pages/pages-texts.ts";
import type { FlowTable, PageNumbers } from "./flow-block.ts";
import styles from "./page-table.module.css";

export interface PageTableProps {
  readonly table: FlowTable;
  readonly lang: Locale;
  readonly from: number;
  readonly to: number;
  readonly continued: boolean;
  readonly numbers: PageNumbers;
}

/** Rows `from` to `to` of a table under its head; a piece that goes on says so in its caption. */
export const PageTable = ({ table, lang, from, to, continued, numbers }: PageTableProps) => {
  const { caption, columns } = table;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const rows = Array.from({ length: to - from }, (_, i) => from + i);
  return (
    <table className={styles.table}>
      <caption>{continued ? `${caption} (${pagesTexts[lang].continued})` : caption}</caption>
      <colgroup>
        {columns.map(({ id, width }) => (
          <col key={id} style={{ width: `${(100 * width) / whole}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ id, header, align }) => (
            <th key={id} scope="col" className={align && styles.end}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row} className={classNames(table.strong?.(row) && styles.strong)}>
            {table.row(row, numbers).map((cell, i) => {
              const { id, align } = columns[i]!;
              return (
                <td key={id} className={align && styles.end}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
