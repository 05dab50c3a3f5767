import { useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { ChartHead } from "../chart-head.tsx";
import { CHART_TEXTS } from "../chart-texts.ts";
import { CurvePlot } from "./curve-plot.tsx";
import { curveScale } from "./curve-scale.ts";
import { PlaceSlider } from "./place-slider.tsx";
import { placeWords } from "./place-words.ts";
import styles from "./season-curve.module.css";
import type { SeasonCurveProps } from "./season-curve-props.ts";
import { SeasonCurveTable } from "./season-curve-table.tsx";

/**
 * Lines over the places of an axis, such as the months of a season: the main one with its interval, past ones dotted.
 * A place without a value is a gap. The chosen place is read out under the plot.
 */
export const SeasonCurve = (props: SeasonCurveProps) => {
  const { title, aside, places, series, headers, selected = null, onSelect, note } = props;
  const { height = 150, format } = props;
  const words = useTexts(CHART_TEXTS);
  const [hovered, setHovered] = useState<number | null>(null);
  const head = <ChartHead title={title} aside={aside} />;
  if (!series.some(({ points }) => points.some(({ value }) => value !== null)))
    return (
      <figure className={styles.chart}>
        {head}
        <p className={styles.note}>{props.empty ?? words.nothing}</p>
      </figure>
    );
  const shown = hovered ?? selected;
  const said = (at: number): readonly string[] => placeWords(props, at, words);
  const plot = (
    <CurvePlot drawing={props} scale={curveScale(series, props)} height={height} selected={shown} />
  );
  return (
    <figure className={styles.chart}>
      {head}
      {onSelect ? (
        <PlaceSlider
          label={`${title}, ${headers.place}`}
          count={places.length}
          selected={selected}
          valueText={
            selected === null
              ? words.notChosen
              : [places[selected]?.name ?? "", ...said(selected)].join(". ")
          }
          onSelect={onSelect}
          onHover={setHovered}
        >
          {plot}
        </PlaceSlider>
      ) : (
        plot
      )}
      {shown !== null && (
        <p className={styles.readout} aria-hidden="true">
          <b>{places[shown]?.name}</b>
          {said(shown).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      )}
      {note && <div className={styles.note}>{note}</div>}
      <SeasonCurveTable
        title={title}
        headers={headers}
        places={places}
        format={format}
        panels={[{ id: "", title, series }]}
      />
    </figure>
  );
};
