import { useEffect, useRef } from "react";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { classNames } from "../../../../ui/class-names.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Checkbox } from "../../../../ui/controls/checkbox.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { drawTexts } from "../draw-texts.ts";
import type { DrawModel } from "../model/use-draw-model.ts";
import type { SaveForm } from "../model/use-save-form.ts";
import styles from "./draw-parts.module.css";
import { NewCells } from "./new-cells.tsx";
import { SketchFaults } from "./sketch-faults.tsx";
import { SketchFigures } from "./sketch-figures.tsx";
import { SketchNeighbours } from "./sketch-neighbours.tsx";
import { SplitPieces } from "./split-pieces.tsx";

export interface SketchPanelProps {
  readonly model: DrawModel;
  readonly form: SaveForm;
}

/** The margin beside a drawing: what it is, how to go on, its figures now. */
export const SketchPanel = ({ model, form }: SketchPanelProps) => {
  const { state, register, send, snapping, setSnapping } = model;
  const t = useTexts(drawTexts);
  const head = useRef<HTMLHeadingElement>(null);
  const tool = state?.sketch.tool;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is to be done now is read first.
  useEffect(() => {
    head.current?.scrollIntoView({ block: "nearest" });
  }, [tool]);
  if (!state) return null;
  const { sketch, subject, chosen, past, future } = state;
  const code =
    subject.feature !== null
      ? register.ids[subject.feature]
      : subject.row !== null
        ? t.refusedRow(String(subject.row))
        : null;
  return (
    <>
      <section className={parts.section}>
        <h2 ref={head} className={classNames(styles.title, code === null && styles.inHead)}>
          {code ?? t.tools[sketch.tool]}
        </h2>
        <p className={styles.how}>
          {code === null ? "" : `${t.tools[sketch.tool]}. `}
          {t.how[sketch.tool]}
        </p>
      </section>
      <SketchFaults model={model} />
      <SketchNeighbours model={model} />
      <SketchFigures model={model} />
      <SplitPieces model={model} form={form} />
      <NewCells model={model} form={form} />
      <section className={parts.section}>
        <div className={styles.steps}>
          <Button look="link" disabled={past.length === 0} onClick={() => send({ kind: "undo" })}>
            {t.undo}
          </Button>
          <Button look="link" disabled={future.length === 0} onClick={() => send({ kind: "redo" })}>
            {t.redo}
          </Button>
          {sketch.growing && sketch.path.length > 0 ? (
            <Button look="link" onClick={() => send({ kind: "finish" })}>
              {t.finish}
            </Button>
          ) : null}
          {chosen ? (
            <Button look="link" onClick={() => send({ kind: "remove", at: chosen })}>
              {t.removeCorner(String(chosen.vertex + 1))}
            </Button>
          ) : null}
        </div>
        <Checkbox label={t.snap} hint={t.snapHint} checked={snapping} onChange={setSnapping} />
      </section>
    </>
  );
};
