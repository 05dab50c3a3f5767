import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { FactList } from "../../../ui/text/fact-list.tsx";
import type { BorerModel } from "../model/borer-model.ts";
import { BORER_LIMITS } from "../model/borer-view.ts";
import type { BorerContext } from "./borer-context.ts";
import { roundedDistance } from "./rate-words.ts";
import { roundTexts } from "./round-texts.ts";
import styles from "./section.module.css";

const SHOWN = 5;

/** Plots of the open register that no reading is near. */
export const Coverage = ({
  context,
  model,
}: {
  readonly context: BorerContext;
  readonly model: BorerModel;
}) => {
  const t = useTexts(roundTexts);
  const { register, view, set } = model;
  const answer = model.round.value;
  const [least, most] = BORER_LIMITS.gapDistance;
  if (register === null)
    return (
      <section className={parts.section}>
        <h3 className={parts.heading}>{t.gaps}</h3>
        <p className={parts.hint}>{t.gapsNoRegister}</p>
        <p className={styles.text}>
          <Button look="link" onClick={() => context.chooseFiles("plots")}>
            {t.gapsOpen}
          </Button>
        </p>
      </section>
    );
  const gaps = answer?.gaps ?? [];
  const distance = formatDistance(view.gapDistance);
  const none = gaps.some((gap) => gap.distance === Number.POSITIVE_INFINITY);
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{t.gaps}</h3>
      <NumberField
        inline
        label={t.gapDistance}
        value={view.gapDistance}
        min={least}
        max={most}
        step={100}
        unit="m"
        format={formatInteger}
        onChange={(gapDistance) => set({ gapDistance })}
      />
      {answer === null ? null : (
        <p className={styles.text}>
          {none
            ? t.gapsAll
            : gaps.length === 0
              ? t.gapsNone(distance)
              : t.gapsSome(
                  gaps.length,
                  formatInteger(gaps.length),
                  formatInteger(register.ids.length),
                  distance,
                )}
        </p>
      )}
      {none || gaps.length === 0 ? null : (
        <>
          <FactList
            facts={gaps.slice(0, SHOWN).map((gap) => ({
              label: register.ids[gap.plot] ?? "",
              value: t.gapFar(roundedDistance(gap.distance)),
            }))}
          />
          {gaps.length > SHOWN ? (
            <p className={parts.hint}>{t.gapMore(formatInteger(gaps.length - SHOWN))}</p>
          ) : null}
        </>
      )}
    </section>
  );
};
