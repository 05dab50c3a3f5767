import { type ReactNode, useMemo } from "react";
import type { DatasetKind } from "../../../domain/dataset.ts";
import {
  type ColumnRole,
  type ImportChoices,
  isPlaceField,
} from "../../../domain/import-choices.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { ColumnUnderstood, IntakeReport } from "../../../intake/intake-report.ts";
import { FactList } from "../../../ui/text/fact-list.tsx";
import { columnNames } from "../column-names.ts";
import { personalColumnsOf } from "../personal/personal-columns.ts";
import { registerTexts } from "../texts.ts";
import { ColumnSelect } from "./column-select.tsx";
import { columnState, columnsInQuestion, ubigeoState } from "./columns/column-state.ts";
import { ColumnStateMark } from "./columns/column-state-mark.tsx";
import { columnTexts } from "./columns/column-texts.ts";
import styles from "./review-table.module.css";
import { SheetFacts } from "./sheet-facts.tsx";
import type { UbigeoRead } from "./ubigeo/ubigeo-read.ts";

export interface UnderstoodTableProps {
  readonly report: IntakeReport;
  /** As what the file was read. */
  readonly kind: DatasetKind;
  readonly choices: ImportChoices;
  readonly onAnswer: (choices: ImportChoices) => void;
  /** What was chosen was chosen by a template. */
  readonly byTemplate: boolean;
  readonly ubigeo: UbigeoRead | null;
  /** Stands at the right of the heading. */
  readonly action: ReactNode;
}

/** Of a value so much is shown. */
const MOST_LETTERS = 40;

/** Columns and coordinates as they were understood, each with the reason, to be corrected. */
export const UnderstoodTable = (props: UnderstoodTableProps) => {
  const { report, kind, choices, onAnswer, byTemplate, ubigeo, action } = props;
  const t = useTexts(registerTexts);
  const c = useTexts(columnTexts);
  const names = useTexts(columnNames);
  const { understood } = report;
  const personal = useMemo(() => personalColumnsOf(report, kind), [report, kind]);
  if (understood === null) return null;
  const { columns } = understood;
  const inQuestion = columnsInQuestion(report.questions, columns);
  const now = (role: ColumnRole) => columns.find(({ field }) => field === role)?.column;
  const row = (guessed: ColumnUnderstood) => {
    const { column, ownResponse } = guessed;
    // The known fields are a register's: an area's "nombre" is no person.
    const area = kind === "areas" && guessed.field !== null && !isPlaceField(guessed.field);
    const field = area ? null : guessed.field;
    const known = { ...guessed, field, reason: field === null ? null : guessed.reason };
    const of =
      ubigeo?.column === column && field === "ubigeo"
        ? ubigeoState(ubigeo, byTemplate)
        : columnState(known, inQuestion, byTemplate, personal);
    const example = personal.has(column) ? t.hidden : guessed.example.slice(0, MOST_LETTERS);
    return (
      <tr key={column} data-state={of.state}>
        <th scope="row">
          {column}
          <span className={styles.under}>{example}</span>
        </th>
        <td className={styles.example}>
          <span>{example}</span>
        </td>
        <td>
          {kind === "areas" ? (
            <span className={styles.quiet}>{field === null ? t.kept : names[field]}</span>
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
        </td>
        <td>
          <ColumnStateMark {...of} />
        </td>
      </tr>
    );
  };
  return (
    <section>
      <div className={styles.head}>
        <h3 className={styles.heading}>{columns.length > 0 ? c.heading : t.columns}</h3>
        {action}
      </div>
      {columns.length > 0 ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.inFile}</th>
              <th scope="col" className={styles.example}>
                {t.example}
              </th>
              <th scope="col">{c.field}</th>
              <th scope="col">{c.state}</th>
            </tr>
          </thead>
          <tbody>{columns.map(row)}</tbody>
        </table>
      ) : null}
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
    </section>
  );
};
