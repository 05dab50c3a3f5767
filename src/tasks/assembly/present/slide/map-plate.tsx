import type { Locale } from "../../../../i18n/locale.ts";
import { scaleLength, scaleMarks } from "../../../../map/frame/scale-length.ts";
import { presentTexts } from "../present-texts.ts";
import type { Corner } from "./free-corner.ts";
import styles from "./map-plate.module.css";

export interface MapPlateProps {
  /** Ground metres of one unit of the slide (1/1920 of its width). */
  readonly groundMetres: number;
  readonly locale: Locale;
  /** Where it covers least of the data. */
  readonly corner?: Corner;
}

/** Longest bar, units of the slide. */
const LONGEST = 190;

/** Scale bar and north in a corner of the map, in the slide's own units. */
export const MapPlate = ({ groundMetres, locale, corner = "lower-right" }: MapPlateProps) => {
  const t = presentTexts[locale];
  const { length, width } = scaleLength(groundMetres, LONGEST);
  const [zero, , full] = scaleMarks(length);
  return (
    <div className={styles.plate} data-corner={corner}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width + 130} 66`}
        style={{ "--width": width + 130 } as object}
        role="img"
        aria-label={`${t.scale(full)}. ${t.northLabel}`}
      >
        <g className={styles.figures}>
          <text x={2} y={26}>
            {zero}
          </text>
          <text x={width + 24} y={26} textAnchor="end">
            {full}
          </text>
        </g>
        <rect className={styles.black} x={2} y={40} width={width / 2} height={9} />
        <rect className={styles.white} x={2 + width / 2} y={40} width={width / 2} height={9} />
        <g transform={`translate(${width + 74} 6)`}>
          <path className={styles.arrow} d="M0 46V4M-9 15L0 3L9 15" />
          <text className={styles.north} x={14} y={46}>
            {t.north}
          </text>
        </g>
      </svg>
    </div>
  );
};
