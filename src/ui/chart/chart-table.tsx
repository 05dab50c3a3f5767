import { useId, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { classNames } from "../class-names.ts";
import { Button } from "../controls/button.tsx";
import hidden from "../text/visually-hidden.module.css";
import styles from "./chart-table.module.css";
import { CHART_TEXTS } from "./chart-texts.ts";

export interface ChartTableRow {
  readonly id: string;
  /** The first is the name of the row. */
  readonly cells: readonly string[];
}

export interface ChartTableProps {
  readonly caption: string;
  /** The first is over the names of the rows. */
  readonly headers: readonly string[];
  readonly rows: readonly ChartTableRow[];
}

/** The figures behind a chart: always there for who hears the page, on demand for who sees it. */
export const ChartTable = ({ caption, headers, rows }: ChartTableProps) => {
  const texts = useTexts(CHART_TEXTS);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.behind}>
      <div className={styles.toggle}>
        <Button
          look="link"
          aria-expanded={open}
          aria-controls={id}
          aria-label={`${open ? texts.hideTable : texts.showTable}: ${caption}`}
          onClick={() => setOpen(!open)}
        >
          {open ? texts.hideTable : texts.showTable}
        </Button>
      </div>
      <section
        id={id}
        className={classNames(open ? styles.open : hidden.hidden)}
        {...(open && { "aria-label": caption, tabIndex: 0 })}
      >
        <table className={styles.table}>
          <caption className={hidden.hidden}>{caption}</caption>
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: key, cells }) => (
              <tr key={key}>
                {cells.map((cell, column) =>
                  column === 0 ? (
                    <th key={headers[column]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={headers[column]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
};
