import { useTexts } from "../../../../i18n/use-texts.ts";
import { Select } from "../../../../ui/controls/select.tsx";
import { levelText } from "../model/level-text.ts";
import { TRIAL_ALPHAS } from "../model/trial-view.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";

/** The level that letters and sentences go by, away from the answer: few have a reason to change it. */
export const LevelSection = ({ model }: { readonly model: TrialModel }) => {
  const t = useTexts(panelTexts);
  const { view, set } = model;
  return (
    <section className={styles.section}>
      <Select
        label={t.level}
        hint={t.levelHint}
        value={String(view.alpha)}
        options={TRIAL_ALPHAS.map((alpha) => ({
          value: String(alpha),
          label: t.levelOf(levelText(alpha)),
        }))}
        onChange={(value) => set({ alpha: Number(value) })}
      />
    </section>
  );
};
