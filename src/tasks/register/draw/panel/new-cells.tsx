import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { TextField } from "../../../../ui/controls/text-field.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { drawTexts } from "../draw-texts.ts";
import type { DrawModel } from "../model/use-draw-model.ts";
import type { SaveForm } from "../model/use-save-form.ts";
import styles from "./draw-parts.module.css";

export interface NewCellsProps {
  readonly model: DrawModel;
  readonly form: SaveForm;
}

/** What is written of a new plot: its code, and any other column of the register. */
export const NewCells = ({ model: { state }, form }: NewCellsProps) => {
  const t = useTexts(drawTexts);
  if (state?.sketch.tool !== "new" || state.subject.row !== null) return null;
  const { columns, codeColumn, cells, setCell, wait } = form;
  const others = columns.filter((column) => column !== codeColumn);
  const code = cells[codeColumn ?? ""] ?? "";
  return (
    <section className={parts.section}>
      <TextField
        label={t.newCode}
        hint={codeColumn}
        value={code}
        error={wait === "taken" ? t.newCodeTaken : null}
        onChange={(text) => codeColumn && setCell(codeColumn, text)}
      />
      {others.length > 0 ? (
        <details className={styles.more}>
          <summary>{t.moreCells(formatInteger(others.length))}</summary>
          <div className={styles.form}>
            {others.map((column) => (
              <TextField
                key={column}
                label={column}
                value={cells[column] ?? ""}
                onChange={(text) => setCell(column, text)}
              />
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
};
