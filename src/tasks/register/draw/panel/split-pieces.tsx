import { useId } from "react";
import { formatHectares } from "../../../../i18n/format-measure.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { TextField } from "../../../../ui/controls/text-field.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { VisuallyHidden } from "../../../../ui/text/visually-hidden.tsx";
import { drawTexts } from "../draw-texts.ts";
import type { DrawModel } from "../model/use-draw-model.ts";
import type { SaveForm } from "../model/use-save-form.ts";
import styles from "./draw-parts.module.css";

export interface SplitPiecesProps {
  readonly model: DrawModel;
  readonly form: SaveForm;
}

/** The pieces of a split, which of them keeps the code, and the codes of the others. */
export const SplitPieces = ({ model, form }: SplitPiecesProps) => {
  const { state, facts, register } = model;
  const t = useTexts(drawTexts);
  const name = useId();
  if (state?.sketch.tool !== "split" || !facts || facts.waits !== null) return null;
  const code = register.ids[state.subject.feature ?? 0] ?? "";
  const total = facts.shapes.reduce((sum, { areaM2 }) => sum + areaM2, 0);
  return (
    <section className={parts.section}>
      <fieldset className={styles.pieces}>
        <legend>
          <VisuallyHidden>{t.keepsCode(code)}</VisuallyHidden>
        </legend>
        {facts.shapes.map(({ areaM2 }, piece) => {
          const number = String(piece + 1);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces are known by their place
            <div key={piece}>
              <label className={styles.keep}>
                <input
                  type="radio"
                  name={name}
                  checked={form.kept === piece}
                  onChange={() => form.setKept(piece)}
                />
                <span>
                  {t.piece(number)}
                  {form.kept === piece ? ` · ${t.keepsCode(code)}` : ""}
                </span>
                <strong>{formatHectares(areaM2)}</strong>
              </label>
              {form.kept === piece ? null : (
                <TextField
                  label={t.pieceCode(number)}
                  value={form.codeOf(piece)}
                  onChange={(text) => form.setCode(piece, text)}
                />
              )}
            </div>
          );
        })}
      </fieldset>
      <p className={styles.keep}>
        {t.sum} <strong>{formatHectares(total)}</strong>
      </p>
      <p className={parts.hint}>{t.areasEmpty}</p>
    </section>
  );
};
