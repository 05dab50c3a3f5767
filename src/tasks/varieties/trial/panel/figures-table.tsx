import styles from "../trial.module.css";

export interface FiguresTableProps {
  /** Spoken name. */
  readonly caption: string;
  /** The first is over the names of the rows. */
  readonly headers: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly string[])[];
}

/** A small table of figures, as papers print them. */
export const FiguresTable = ({ caption, headers, rows }: FiguresTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll is reached by keyboard
  <section className={styles.figures} aria-label={caption} tabIndex={0}>
    <table className={styles.table}>
      <caption>{caption}</caption>
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
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={headers[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
