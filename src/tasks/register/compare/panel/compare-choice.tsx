import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Select } from "../../../../ui/controls/select.tsx";
import type { RegisterContext } from "../../register-section.ts";
import styles from "../compare.module.css";
import { compareTexts } from "../compare-texts.ts";
import { beforePatch } from "../model/compare-view.ts";
import type { CompareModel } from "../model/use-compare-model.ts";

export interface CompareChoiceProps {
  readonly context: RegisterContext;
  readonly model: CompareModel;
}

/** Which register against which; the one of now is the one all questions work on. */
export const CompareChoice = ({ context, model }: CompareChoiceProps) => {
  const t = useTexts(compareTexts);
  const { registers, before, after } = model;
  if (before === null || after === null) return null;
  const choose = (earlier: string, now: string) => {
    context.view.set(beforePatch(earlier));
    if (now !== after.id) context.activateRegister(now);
  };
  const options = registers.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={styles.registers}>
      <Select
        label={t.before}
        value={before.id}
        options={options}
        onChange={(id) => choose(id, id === after.id ? before.id : after.id)}
      />
      <Select
        label={t.after}
        value={after.id}
        options={options}
        onChange={(id) => choose(id === before.id ? after.id : before.id, id)}
      />
      <Button look="link" onClick={() => choose(after.id, before.id)}>
        {t.swap}
      </Button>
    </div>
  );
};
