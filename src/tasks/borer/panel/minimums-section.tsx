import { useState } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { BorerModel } from "../model/borer-model.ts";
import { BORER_LIMITS } from "../model/borer-view.ts";
import { hotSpotTexts } from "../texts/hot-spot-texts.ts";
import panel from "./panel.module.css";

/** With how little a place is never called hot, and how the permutations were made. */
export const MinimumsSection = ({ model }: { readonly model: BorerModel }) => {
  const t = useTexts(hotSpotTexts);
  const [open, setOpen] = useState(false);
  const { view, set, filter } = model;
  const permutations = view.permutations ?? model.hotSpots.value?.permutations ?? 0;
  const fields = [
    {
      name: "leastExposure",
      label: filter?.method === "trampa" ? t.leastTrapDays : t.leastExposure,
      step: 50,
    },
    { name: "leastNeighbours", label: t.leastNeighbours, step: 1 },
    { name: "permutations", label: t.permutations, step: 500 },
    { name: "seed", label: t.seed, step: 1 },
  ] as const;
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>
        {t.more}
        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.close : t.change}
        </Button>
      </h3>
      {open ? (
        <div className={panel.pair}>
          {fields.map(({ name, label, step }) => (
            <NumberField
              key={name}
              label={label}
              step={step}
              min={BORER_LIMITS[name][0]}
              max={BORER_LIMITS[name][1]}
              value={name === "permutations" ? permutations : view[name]}
              onChange={(value) => set({ [name]: Math.round(value) })}
            />
          ))}
        </div>
      ) : null}
      <p className={parts.hint}>
        {t.leastNow(formatInteger(view.leastExposure), formatInteger(view.leastNeighbours))}{" "}
        {t.leastWhy}
      </p>
      <p className={parts.hint}>
        {permutations > 0
          ? t.permutationsWhy(formatInteger(permutations), String(view.seed))
          : t.noPermutations}
      </p>
    </section>
  );
};
