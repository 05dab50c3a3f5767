import { useTexts } from "../../../i18n/use-texts.ts";
import { classNames } from "../../class-names.ts";
import { ChartHead } from "../chart-head.tsx";
import { CHART_TEXTS } from "../chart-texts.ts";
import { CurvePlot } from "./curve-plot.tsx";
import { curveScale } from "./curve-scale.ts";
import styles from "./season-curve.module.css";
import type { SmallMultiplesProps } from "./season-curve-props.ts";
import { SeasonCurveTable } from "./season-curve-table.tsx";

const HEIGHT = 72;

/** The same curve for many, on one scale, so that heights compare across panels. */
export const SmallMultiples = (props: SmallMultiplesProps) => {
  const { title, aside, panels, places, headers, format, selected = null, onSelect, note } = props;
  const words = useTexts(CHART_TEXTS);
  const scale = curveScale(
    panels.flatMap(({ series }) => series),
    props,
    "many",
  );
  return (
    <figure className={styles.chart}>
      <ChartHead title={title} aside={aside} />
      {panels.length === 0 ? (
        <p className={styles.note}>{props.empty ?? words.nothing}</p>
      ) : (
        <>
          <ul className={styles.grid} aria-label={title}>
            {panels.map((panel, order) => {
              const inside = (
                <>
                  <span className={styles.panelTitle}>{panel.title}</span>
                  {panel.aside && <span className={styles.panelAside}>{panel.aside}</span>}
                </>
              );
              const chosen = panel.id === selected;
              return (
                <li
                  key={panel.id}
                  className={classNames(styles.panel, chosen && styles.chosenPanel)}
                >
                  {onSelect ? (
                    <button
                      type="button"
                      className={styles.panelHead}
                      aria-pressed={chosen}
                      onClick={() => onSelect(chosen ? null : panel.id)}
                    >
                      {inside}
                    </button>
                  ) : (
                    <p className={styles.panelHead}>{inside}</p>
                  )}
                  <CurvePlot
                    drawing={{ ...props, series: panel.series }}
                    scale={scale}
                    height={HEIGHT}
                    selected={null}
                    small
                    markerNamed={order === 0}
                  />
                </li>
              );
            })}
          </ul>
          {note && <div className={styles.note}>{note}</div>}
          <SeasonCurveTable
            title={title}
            headers={headers}
            places={places}
            format={format}
            panels={panels}
          />
        </>
      )}
    </figure>
  );
};
