import { formatPercent } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Slider } from "../../../../ui/controls/slider.tsx";
import { CRITERIA } from "../../analysis/choose/criteria.ts";
import styles from "../catalogue.module.css";
import type { CatalogueModel } from "../model/use-catalogue-model.ts";
import { DEFAULT_WEIGHTS, MAX_WEIGHT } from "../model/weights.ts";
import { classTexts } from "../texts/class-texts.ts";
import { listTexts } from "../texts/list-texts.ts";

/** How much each attribute counts in the score that orders the list. */
export const WeightsSection = ({ own }: { readonly own: CatalogueModel }) => {
  const t = useTexts(listTexts);
  const c = useTexts(classTexts);
  const { weights } = own.view;
  const sum = CRITERIA.reduce((total, criterion) => total + weights[criterion], 0);
  const same = CRITERIA.every((criterion) => weights[criterion] === DEFAULT_WEIGHTS[criterion]);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {t.weights}
        {same ? null : (
          <Button look="link" onClick={() => own.set({ weights: DEFAULT_WEIGHTS })}>
            {t.reset}
          </Button>
        )}
      </h3>
      <div className={styles.weights}>
        {CRITERIA.map((criterion) => (
          <Slider
            key={criterion}
            label={c.criteria[criterion]}
            value={weights[criterion]}
            min={0}
            max={MAX_WEIGHT}
            ticks={[]}
            onChange={(value) => own.set({ weights: { ...weights, [criterion]: value } })}
            format={(value) =>
              t.weight(
                formatInteger(value),
                formatPercent(sum === 0 ? 0 : weights[criterion] / sum, 0),
              )
            }
          />
        ))}
      </div>
      {sum === 0 ? <p className={styles.text}>{t.noWeights}</p> : null}
      <p className={styles.hint}>{t.how}</p>
      <p className={styles.hint}>{t.unknownRule}</p>
      <Button look="link" onClick={() => own.set({ pane: "puntaje" })}>
        {t.seeScores}
      </Button>
    </section>
  );
};
