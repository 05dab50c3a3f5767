import type { TwoLanguages } from "../../../../domain/two-languages.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { classNames } from "../../../../ui/class-names.ts";
import styles from "./figure.module.css";
import { MoreRows } from "./more-rows.tsx";

const isFigure = (text: string): boolean => /^[<>≤≥≈±−-]?\s?\d/.test(text);

/** A small table; columns of figures stand on the right. */
export const TableFigure = ({
  head,
  rows,
  locale,
}: {
  readonly head: readonly TwoLanguages[];
  readonly rows: readonly (readonly TwoLanguages[])[];
  readonly locale: Locale;
}) => {
  const right = head.map(
    (_, column) =>
      rows.length > 0 && rows.every((row) => isFigure(row[column]?.[locale] ?? "")) && column > 0,
  );
  const look = (column: number) => classNames(right[column] && styles.right);
  return (
    <div className={styles.figure}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={column} scope="col" className={look(column)}>
                {cell[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={place} className={styles.tableRow}>
              {head.map((_, column) => {
                const Cell = column === 0 ? "th" : "td";
                return (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    key={column}
                    {...(column === 0 && { scope: "row" })}
                    className={look(column)}
                  >
                    {row[column]?.[locale] ?? ""}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows count={rows.length} locale={locale} />
    </div>
  );
};
