import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Select } from "../../../../ui/controls/select.tsx";
import panelStyles from "../../../../ui/layout/panel-parts.module.css";
import type { RegisterContext } from "../../register-section.ts";
import styles from "../compare.module.css";
import { compareTexts } from "../compare-texts.ts";
import type { ChosenPair } from "../model/choose-pair.ts";
import { registersPatch } from "../model/compare-view.ts";
import { ALIKE } from "../model/likeness.ts";
import type { CompareModel } from "../model/use-compare-model.ts";

export interface CompareChoiceProps {
  readonly context: RegisterContext;
  readonly model: CompareModel;
}

/** Why these two, and this way round. */
const whyWords = (
  { before, after, likeness, order, against }: ChosenPair,
  open: number,
  t: (typeof compareTexts)["es-PE"],
): string => {
  const { by, share } = likeness;
  const shared = [formatInteger(likeness.shared), formatInteger(likeness.of)] as const;
  return [
    ...(order === "asked" || open < 3 || share < ALIKE ? [] : [t.chosenOf(formatInteger(open))]),
    ...(by === "codes" ? [t.sharedCodes(...shared)] : []),
    ...(by === "places" ? [t.sharedPlaces(...shared)] : []),
    ...(by === "nothing" ? [t.unlike] : []),
    ...(order === "dates" ? [t.orderDates(before.name)] : []),
    ...(order === "active" ? [t.orderActive(after.name)] : []),
    ...(order === "opened" ? [t.orderOpened] : []),
    ...(against ? [t.orderAgainst] : []),
  ].join(" ");
};

/** Which register against which; the choice is of this section alone, other questions keep their register. */
export const CompareChoice = ({ context, model }: CompareChoiceProps) => {
  const t = useTexts(compareTexts);
  const { registers, pair } = model;
  if (pair === null) return null;
  const { before, after } = pair;
  const choose = (earlier: string, now: string) => context.view.set(registersPatch(earlier, now));
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
      <p className={panelStyles.hint}>{whyWords(pair, registers.length, t)}</p>
      <Button look="link" onClick={() => choose(after.id, before.id)}>
        {t.swap}
      </Button>
    </div>
  );
};
