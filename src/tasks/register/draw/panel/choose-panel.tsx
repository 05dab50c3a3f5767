import { useTexts } from "../../../../i18n/use-texts.ts";
import { classNames } from "../../../../ui/class-names.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { TextField } from "../../../../ui/controls/text-field.tsx";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../../ui/feedback/status-line.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { drawTexts } from "../draw-texts.ts";
import type { DrawTool } from "../model/sketch.ts";
import type { DrawModel } from "../model/use-draw-model.ts";
import styles from "./draw-parts.module.css";
import { PlotFigures } from "./plot-figures.tsx";

/** The margin while nothing is drawn: what can be, of the chosen plot and without one. */
export const ChoosePanel = ({ model }: { readonly model: DrawModel }) => {
  const { register, book, feature, refused, unknownRow, start, saved } = model;
  const t = useTexts(drawTexts);
  const polygon = feature !== null && model.shape !== null;
  const tool = (id: DrawTool, label = t.tools[id]) => (
    <Button key={id} wide onClick={() => start(id)}>
      {label}
    </Button>
  );
  const code = feature === null ? null : (register.ids[feature] ?? "");
  return (
    <>
      <section className={parts.section}>
        <h2 className={classNames(styles.title, code === null && !refused && styles.inHead)}>
          {code ?? (refused ? t.refusedRow(String(refused.row)) : t.title)}
        </h2>
        {code === null ? <p className={styles.how}>{refused ? t.refusedHint : t.intro}</p> : null}
        {unknownRow === null ? null : <Notice tone="warning" title={t.unknownRow(unknownRow)} />}
        <div role="status">
          {saved === null ? null : (
            <StatusLine icon="saved" look="bare" strong={t.saved(code ?? t.row)} />
          )}
        </div>
        {saved !== null && book.canUndo ? (
          <Button look="link" disabled={book.busy} onClick={() => void book.undo()}>
            {t.undoLast}
          </Button>
        ) : null}
      </section>
      {feature === null ? null : <PlotFigures model={model} feature={feature} />}
      {feature === null && refused === null ? null : (
        <section className={parts.section} aria-label={t.toolGroup}>
          <div className={styles.tools}>
            {refused && model.shape ? tool("vertices") : null}
            {polygon ? (["vertices", "split", "hole"] as const).map((id) => tool(id)) : null}
            {polygon ? null : tool("new", t.drawShape)}
          </div>
        </section>
      )}
      <section className={parts.section}>
        <h3 className={parts.heading}>{t.alone}</h3>
        <div className={styles.tools}>
          <Button wide onClick={() => start("new", null)}>
            {t.tools.new}
          </Button>
          {tool("measure")}
        </div>
      </section>
      <section className={parts.section}>
        <TextField label={t.who} hint={t.whoHint} value={book.who} onChange={book.setWho} />
      </section>
    </>
  );
};
