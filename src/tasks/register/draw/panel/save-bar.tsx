import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { drawTexts } from "../draw-texts.ts";
import type { DrawModel } from "../model/use-draw-model.ts";
import type { SaveForm } from "../model/use-save-form.ts";
import styles from "./draw-parts.module.css";

export interface SaveBarProps {
  readonly model: DrawModel;
  readonly form: SaveForm;
}

/** Keep it or leave it; what still stands in the way is said. */
export const SaveBar = ({ model, form }: SaveBarProps) => {
  const { state, facts, send, saving, book } = model;
  const t = useTexts(drawTexts);
  if (!state || !facts) return null;
  const { sketch, past } = state;
  const stop = () => send({ kind: "stop" });
  if (sketch.tool === "measure")
    return (
      <Button wide onClick={stop}>
        {t.close}
      </Button>
    );
  const why = ((): string | null => {
    if (saving) return t.saving;
    if (sketch.tool === "split" && facts.waits === "corners") return t.lineCorners;
    if (facts.waits === "nothing") return null;
    if (facts.waits !== null) return t.waits[facts.waits];
    if (past.length === 0) return t.unchanged;
    if (form.wait === "code") return t.newCodeNeeded;
    if (form.wait === "taken") return t.newCodeTaken;
    return book.report === null ? t.reading : null;
  })();
  const cut = sketch.tool === "hole";
  const go = () => {
    const [shape] = facts.shapes;
    if (cut && shape) send({ kind: "cut", parts: shape.parts });
    else form.save();
  };
  return (
    <div className={styles.actions}>
      {why === null ? null : (
        <p className={styles.why} role="status">
          {why}
        </p>
      )}
      <Button look={why === null ? "primary" : "dashed"} disabled={why !== null} onClick={go}>
        {cut ? t.cut : sketch.tool === "split" ? t.saveSplit : t.save}
      </Button>
      <Button onClick={stop}>{t.cancel}</Button>
    </div>
  );
};
