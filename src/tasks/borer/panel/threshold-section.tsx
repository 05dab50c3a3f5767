import { useTexts } from "../../../i18n/use-texts.ts";
import { Chip } from "../../../ui/controls/chip.tsx";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { BorerModel } from "../model/borer-model.ts";
import { BORER_LIMITS } from "../model/borer-view.ts";
import { presetOf, THRESHOLD_PRESETS } from "../model/threshold-presets.ts";
import { thresholdTexts } from "../texts/threshold-texts.ts";
import panel from "./panel.module.css";

/** The action threshold in sight, to be changed, each value with its source. */
export const ThresholdSection = ({ model }: { readonly model: BorerModel }) => {
  const t = useTexts(thresholdTexts);
  const { threshold, filter, set } = model;
  if (filter?.method === "trampa") {
    const [min, max] = BORER_LIMITS.trapThreshold;
    return (
      <section className={parts.section}>
        <NumberField
          label={t.trapThreshold}
          hint={t.trapNone}
          inline
          value={threshold}
          min={min}
          max={max}
          onChange={(trapThreshold) => set({ trapThreshold })}
        />
      </section>
    );
  }
  const [min, max] = BORER_LIMITS.threshold;
  const preset = presetOf(threshold);
  return (
    <section className={parts.section}>
      <NumberField
        label={t.threshold}
        inline
        unit="%"
        value={threshold}
        min={min}
        max={max}
        step={0.5}
        onChange={(value) => set({ threshold: value })}
      />
      <fieldset className={panel.chips} aria-label={t.presets}>
        {THRESHOLD_PRESETS.map(({ id, value }) => (
          <Chip
            key={id}
            label={`${value}%`}
            pressed={value === threshold}
            onPress={() => set({ threshold: value })}
          />
        ))}
      </fieldset>
      <p className={parts.hint}>
        {preset === null ? t.own : t.sources[preset]} {t.senasa}
      </p>
    </section>
  );
};
