import { isOnlyPoints, type OverlapSummary } from "../../../answers/overlap/summary.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { formatHectaresFigure } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { classNames } from "../../../ui/class-names.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import panel from "../../../ui/layout/panel-parts.module.css";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "./area-choice.module.css";

export interface AreaChoiceProps {
  readonly areas: readonly Dataset<"areas">[];
  readonly chosen: ReadonlySet<string>;
  readonly focused: string | null;
  /** What is known about each chosen area. */
  readonly summaries: ReadonlyMap<string, OverlapSummary>;
  readonly onChoose: (id: string, chosen: boolean) => void;
  readonly onFocus: (id: string) => void;
  readonly onAdd: () => void;
}

/** Against what: one area or several, each with its own result. */
export const AreaChoice = (props: AreaChoiceProps) => {
  const t = useTexts(panelTexts);
  const { areas, chosen, focused, summaries } = props;
  const several = chosen.size > 1;
  return (
    <section className={panel.section}>
      <h2 className={panel.heading}>
        {areas.length > 1 ? t.areas : t.area}
        <Button look="link" onClick={props.onAdd}>
          {t.addArea}
        </Button>
      </h2>
      <ul className={classNames(styles.list, several && styles.several)}>
        {areas.map(({ id, name }) => {
          const summary = summaries.get(id);
          return (
            <li key={id} className={classNames(styles.item, id === focused && styles.focused)}>
              <Checkbox
                label={name}
                checked={chosen.has(id)}
                onChange={(is) => props.onChoose(id, is)}
              />
              {several && summary ? (
                <p className={styles.result}>
                  {isOnlyPoints(summary)
                    ? `${formatInteger(summary.possible)} ${t.pointsWithin(summary.possible)}`
                    : t.areaResult(
                        formatInteger(summary.possible),
                        formatHectaresFigure(summary.overlapM2),
                      )}
                  {id === focused ? (
                    <strong>{t.areaShown}</strong>
                  ) : (
                    <Button look="link" onClick={() => props.onFocus(id)}>
                      {t.areaShow}
                    </Button>
                  )}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
      {areas.length > 1 ? <p className={panel.hint}>{t.areaHint}</p> : null}
    </section>
  );
};
