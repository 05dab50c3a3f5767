import type { DatasetKind } from "../../../domain/dataset.ts";
import {
  type ColumnRole,
  type ImportChoices,
  isPlaceField,
} from "../../../domain/import-choices.ts";
import type { PlotField } from "../../../domain/plot-field.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { ColumnUnderstood, IntakeReport } from "../../../intake/intake-report.ts";
import { FactList } from "../../../ui/text/fact-list.tsx";
import { columnNames } from "../column-names.ts";
import { registerTexts } from "../texts.ts";
import { ColumnSelect } from "./column-select.tsx";
import styles from "./review-table.module.css";
import { SheetFacts } from "./sheet-facts.tsx";

/** Shown as dots: a screen in an office is read by many. */
const PRIVATE: ReadonlySet<string> = new Set<PlotField>(["dni", "apellidos_nombres"]);

export interface UnderstoodTableProps {
  readonly report: IntakeReport;
  /** As what the file was read. */
  readonly kind: DatasetKind;
  readonly choices: ImportChoices;
  readonly onAnswer: (choices: ImportChoices) => void;
}

/** Columns and coordinates as they were understood, each with the reason, to be corrected. */
export const UnderstoodTable = ({ report, kind, choices, onAnswer }: UnderstoodTableProps) => {
  const t = useTexts(registerTexts);
  const names = useTexts(columnNames);
  const { understood } = report;
  if (understood === null) return null;
  const reasons = { name: t.byName, values: t.byValues, user: t.byUser } as const;
  const now = (role: ColumnRole) =>
    understood.columns.find(({ field }) => field === role)?.column ?? undefined;
  const row = ({ column, example, field: guessed, reason, ownResponse }: ColumnUnderstood) => {
    // The known fields are a register's: an area's "nombre" is no person.
    const field = kind === "areas" && guessed !== null && !isPlaceField(guessed) ? null : guessed;
    const why = reason === null || field === null ? "" : reasons[reason];
    return (
      <tr key={column}>
        <th scope="row">{column}</th>
        <td className={styles.example}>
          {field !== null && PRIVATE.has(field) ? t.hidden : example.slice(0, 40)}
        </td>
        <td>
          {kind === "areas" ? (
            field === null ? (
              <span className={styles.quiet}>{t.kept}</span>
            ) : (
              names[field]
            )
          ) : (
            <ColumnSelect
              column={column}
              role={field}
              kind={kind}
              placed={understood.coordinates !== "geometry"}
              ownResponse={ownResponse}
              now={now}
              choices={choices}
              onAnswer={onAnswer}
            />
          )}
          {kind === "areas" || why === "" ? null : (
            <span className={styles.why}>
              {t.why} {why}
            </span>
          )}
        </td>
        {kind === "areas" ? <td>{why}</td> : null}
      </tr>
    );
  };
  return (
    <section>
      <h3 className={styles.heading}>{t.columns}</h3>
      {kind === "trials" || kind === "catalogue" ? (
        <SheetFacts dataset={report.dataset} />
      ) : (
        <FactList
          facts={[
            { label: t.written, value: t.coordinates[understood.coordinates] },
            ...(understood.coordinates === "none"
              ? []
              : [
                  {
                    label: t.system,
                    value: crsName(understood.crs),
                    hint: t.crsReason[understood.crsReason],
                  },
                ]),
          ]}
        />
      )}
      {understood.columns.length > 0 ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.inFile}</th>
              <th scope="col">{t.example}</th>
              <th scope="col">{t.field}</th>
              {kind === "areas" ? <th scope="col">{t.why}</th> : null}
            </tr>
          </thead>
          <tbody>{understood.columns.map(row)}</tbody>
        </table>
      ) : null}
    </section>
  );
};
