import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { NumberField } from "../../../../ui/controls/number-field.tsx";
import { SegmentedControl } from "../../../../ui/controls/segmented-control.tsx";
import { FIT_LIMITS, lapsePerKm, lapsePerM } from "../../model/fit-view.ts";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import { degreesText } from "../model/degrees-text.ts";
import { NO_PLOTS_FILTER } from "../model/plots-view.ts";
import type { AnsweredPlots, PlotsModel } from "../model/use-plots-model.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "./panel.module.css";

export interface ExerciseSectionProps {
  readonly model: VarietiesModel;
  readonly plots: PlotsModel;
  readonly answered: AnsweredPlots;
}

const STEPS = ["0", "1", "2"] as const;

/** What if it were warmer: bands move up by a lapse rate in sight. An exercise, never said without that word. */
export const ExerciseSection = ({ model, plots, answered }: ExerciseSectionProps) => {
  const t = useTexts(panelTexts);
  const { settings, setSettings, fit } = model;
  const { summary, answer } = answered;
  const { exercise } = summary;
  const step = STEPS.find((text) => Number(text) === settings.warmingC);
  const [min, max] = FIT_LIMITS.lapseCPerKm;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {t.exercise}
        <span className={styles.label}>{t.exerciseLabel}</span>
      </h3>
      <SegmentedControl
        label={t.warmer}
        value={step ?? "other"}
        segments={[
          ...STEPS.map((text) => ({
            value: text as string,
            label: text === "0" ? t.now : t.degrees(text),
          })),
          // A link may bring another step.
          ...(step === undefined
            ? [{ value: "other", label: t.degrees(degreesText(settings.warmingC)) }]
            : []),
        ]}
        onChange={(text) =>
          text === "other" ? undefined : setSettings({ warmingC: Number(text) })
        }
      />
      {settings.warmingC === 0 ? null : (
        <>
          <div className={styles.lapse}>
            <NumberField
              label={t.lapse}
              hint={t.lapseHint}
              inline
              unit={t.lapseUnit}
              value={lapsePerKm(settings.lapseCPerM)}
              min={min}
              max={max}
              step={0.5}
              onChange={(value) => setSettings({ lapseCPerM: lapsePerM(value) })}
            />
          </div>
          {exercise === null ? null : (
            <div className={fit.current ? undefined : styles.stale} aria-busy={!fit.current}>
              <p className={styles.hint}>{t.moved(formatInteger(answer.shiftM))}</p>
              <table className={styles.figures}>
                <thead>
                  <tr>
                    <td />
                    <th scope="col">{t.outside}</th>
                    <th scope="col">{t.undecided}</th>
                  </tr>
                </thead>
                <tbody>
                  {(
                    [
                      [t.before, summary],
                      [t.after, exercise],
                    ] as const
                  ).map(([name, counts]) => (
                    <tr key={name}>
                      <th scope="row">{name}</th>
                      <td>{formatInteger(counts.outside)}</td>
                      <td>{formatInteger(counts.of.undecidable)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className={styles.hint}>
                {summary.changed === 0
                  ? t.noChanges
                  : t.changes(summary.changed, formatInteger(summary.changed))}
              </p>
            </div>
          )}
          <p className={styles.links}>
            {summary.changed === 0 || exercise === null ? null : (
              <Button
                look="link"
                onClick={() => {
                  plots.setFilter({ ...NO_PLOTS_FILTER, changed: true });
                  plots.setPane("tabla");
                }}
              >
                {t.seeChanges}
              </Button>
            )}
            <Button
              look="link"
              onClick={() => {
                setSettings({ warmingC: 0 });
                if (plots.view.filter.changed)
                  plots.setFilter({ ...plots.view.filter, changed: false });
              }}
            >
              {t.endExercise}
            </Button>
          </p>
        </>
      )}
    </section>
  );
};
