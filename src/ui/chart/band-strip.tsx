import { type CSSProperties, useId } from "react";
import { formatInteger, UNKNOWN } from "../../i18n/format-number.ts";
import { classNames } from "../class-names.ts";
import styles from "./band-strip.module.css";
import type { BandStripProps, StripBand } from "./band-strip-props.ts";
import { ChartHead } from "./chart-head.tsx";
import { ChartTable } from "./chart-table.tsx";
import { SignedSymbol } from "./signed-symbol.tsx";

/** The same question asked with several bands, side by side: how many high and low in each, and one unit's class. */
export const BandStrip = (props: BandStripProps) => {
  const { title, aside, bands, chosen, onChoose, highName, lowName, unitName, note } = props;
  const { noneName } = props;
  const group = useId();
  const most = Math.max(1, ...bands.flatMap(({ high, low }) => [high ?? 0, low ?? 0]));
  const unitWords = ({ unit = null }: StripBand): string =>
    unitName === null ? "" : `${unitName}: ${props.className(unit)}`;
  const bar = (count: number | null): CSSProperties =>
    ({ "--share": (count ?? 0) / most }) as CSSProperties;
  const written = (count: number | null): string =>
    count === null ? UNKNOWN : formatInteger(count);
  return (
    <figure className={styles.chart}>
      <ChartHead title={title} aside={aside} />
      <div className={styles.strip}>
        <ul className={styles.names} aria-hidden="true">
          <li className={styles.highName}>
            <SignedSymbol value={3} size={15} />
            {highName}
          </li>
          <li className={styles.lowName}>
            <SignedSymbol value={-3} size={15} />
            {lowName}
          </li>
          {unitName !== null && <li className={styles.unitName}>{unitName}</li>}
        </ul>
        <fieldset className={styles.bands}>
          <legend className={styles.legend}>{title}</legend>
          {bands.map((band) => (
            <label
              key={band.id}
              className={classNames(styles.band, band.id === chosen && styles.chosen)}
            >
              <input
                type="radio"
                className={styles.input}
                name={group}
                checked={band.id === chosen}
                aria-label={[
                  band.label,
                  ...(band.high === null || band.low === null
                    ? [noneName]
                    : [
                        `${highName} ${formatInteger(band.high)}`,
                        `${lowName} ${formatInteger(band.low)}`,
                      ]),
                  unitWords(band),
                ]
                  .filter(Boolean)
                  .join(", ")}
                onChange={() => onChoose(band.id)}
              />
              <span className={styles.high} style={bar(band.high)} aria-hidden="true">
                <b>{written(band.high)}</b>
                <i />
              </span>
              <span className={styles.low} style={bar(band.low)} aria-hidden="true">
                <i />
                <b>{written(band.low)}</b>
              </span>
              {unitName !== null && (
                <span className={styles.unit} aria-hidden="true" title={unitWords(band)}>
                  <SignedSymbol value={band.unit ?? null} />
                </span>
              )}
              <span className={styles.label} aria-hidden="true">
                {band.label}
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      {note && <div className={styles.note}>{note}</div>}
      <ChartTable
        caption={title}
        headers={[props.bandHeader, highName, lowName, ...(unitName === null ? [] : [unitName])]}
        rows={bands.map((band) => ({
          id: band.id,
          cells: [
            band.label,
            band.high === null ? noneName : written(band.high),
            band.low === null ? noneName : written(band.low),
            ...(unitName === null ? [] : [props.className(band.unit ?? null)]),
          ],
        }))}
      />
    </figure>
  );
};
