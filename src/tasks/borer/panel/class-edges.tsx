import { useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { DEFAULT_CLASS_EDGES } from "../analysis/groups/thresholds.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { readEdges } from "../model/borer-view.ts";
import { thresholdTexts } from "../texts/threshold-texts.ts";
import panel from "./panel.module.css";

/** The classes of the map, to be changed. */
export const ClassEdges = ({ model }: { readonly model: BorerModel }) => {
  const t = useTexts(thresholdTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const { view, set } = model;
  const wanted = typed === null ? view.edges : readEdges(typed);
  const usual = view.edges.join() === DEFAULT_CLASS_EDGES.join();
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>
        {t.classes}
        <Button
          look="link"
          aria-expanded={typed !== null}
          onClick={() => setTyped(typed === null ? view.edges.join(" ") : null)}
        >
          {t.change}
        </Button>
      </h3>
      {typed !== null ? (
        <form
          className={panel.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (wanted === null) return;
            set({ edges: wanted });
            setTyped(null);
          }}
        >
          <TextField
            label={t.classesField}
            hint={t.classesHint}
            value={typed}
            onChange={setTyped}
            error={wanted === null ? t.classesWrong : null}
          />
          <Button type="submit" disabled={wanted === null}>
            {t.use}
          </Button>
        </form>
      ) : null}
      <p className={parts.hint}>
        {usual ? t.classesSource : `0, ${view.edges.map((edge) => `${edge}%`).join(", ")}.`}
      </p>
      {usual ? null : (
        <Button look="link" onClick={() => set({ edges: DEFAULT_CLASS_EDGES })}>
          {t.reset}
        </Button>
      )}
    </section>
  );
};
