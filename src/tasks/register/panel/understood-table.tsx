import { PLOT_FIELDS, type PlotField } from "../../../domain/plot-field.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { ColumnUnderstood, IntakeReport } from "../../../intake/intake-report.ts";
import { FactList } from "../../../ui/text/fact-list.tsx";
import { registerTexts } from "../texts.ts";
import styles from "./review-table.module.css";

/** Shown as dots: a screen in an office is read by many. */
const PRIVATE: ReadonlySet<string> = new Set<PlotField>(["dni", "apellidos_nombres"]);

const isPlotField = (field: string): boolean => (PLOT_FIELDS as readonly string[]).includes(field);

/** Columns and coordinates as they were understood, each with the reason. */
export const UnderstoodTable = ({ report }: { readonly report: IntakeReport }) => {
  const t = useTexts(registerTexts);
  const { understood } = report;
  if (understood === null) return null;
  const reasons = { name: t.byName, values: t.byValues, user: t.byUser } as const;
  /** The known fields are a register's: an area's "nombre" is no person. */
  const fieldOf = (field: ColumnUnderstood["field"]) =>
    report.suggestedKind === "plots" || field === null || !isPlotField(field) ? field : null;
  const row = ({ column, example, field: guessed, reason }: ColumnUnderstood) => {
    const field = fieldOf(guessed);
    return (
      <tr key={column}>
        <th scope="row">{column}</th>
        <td className={styles.example}>
          {field !== null && PRIVATE.has(field) ? t.hidden : example.slice(0, 40)}
        </td>
        <td>{field ?? <span className={styles.quiet}>{t.kept}</span>}</td>
        <td>{reason === null || field === null ? "" : reasons[reason]}</td>
      </tr>
    );
  };
  return (
    <section>
      <h3 className={styles.heading}>{t.columns}</h3>
      <FactList
        facts={[
          { label: t.written, value: t.coordinates[understood.coordinates] },
          {
            label: t.system,
            value: crsName(understood.crs),
            hint: t.crsReason[understood.crsReason],
          },
        ]}
      />
      {understood.columns.length > 0 ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.inFile}</th>
              <th scope="col">{t.example}</th>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.why}</th>
            </tr>
          </thead>
          <tbody>{understood.columns.map(row)}</tbody>
        </table>
      ) : null}
    </section>
  );
};
