import { formatHectaresFigure } from "../../../../i18n/format-measure.ts";
import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { scaleMarks } from "../../../../map/frame/scale-length.ts";
import { outlineArea, vertexCount } from "../model/outline-measures.ts";
import { worklistTexts } from "../worklist-texts.ts";
import own from "./far-shape.module.css";
import { type FarQuestion, type FarSketch, INSET } from "./far-sketch.ts";
import styles from "./row-shape.module.css";
import { SKETCH_HEIGHT, SKETCH_WIDTH } from "./row-sketch.ts";

/** A plot that is far from where it should be, with the way between the two; its own shape in the corner. */
export const FarShape = ({
  sketch,
  outline,
  row,
}: Pick<FarQuestion, "outline" | "row"> & { readonly sketch: FarSketch }) => {
  const t = useTexts(worklistTexts);
  const { here, home, kin, capital, bar } = sketch;
  const km = formatNumber(home.km, home.km < 100 ? 1 : 0);
  const area = outlineArea(outline);
  const corners = formatInteger(vertexCount(outline));
  // The corner that the way between the two leaves free.
  const [midX, midY] = [(here[0] + home.at[0]) / 2, (here[1] + home.at[1]) / 2];
  const low =
    Math.max(here[0], home.at[0]) > INSET.x && topOfEast(here, home.at) < INSET.height + 24;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${SKETCH_WIDTH} ${SKETCH_HEIGHT}`}
        role="img"
        aria-label={t.farLabel(row, km, home.name)}
      >
        {kin.map(([x, y], k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: plots of a hamlet have no other name here
          <circle key={k} className={own.kin} cx={x} cy={y} r={2.5} />
        ))}
        <path className={own.way} d={`M${here.join(" ")}L${home.at.join(" ")}`} />
        {capital ? (
          <rect
            className={own.capital}
            x={capital.at[0] - 4}
            y={capital.at[1] - 4}
            width={8}
            height={8}
          />
        ) : null}
        <text className={own.name} x={inX(home.at[0])} y={below(home.at[1])}>
          {home.name}
        </text>
        <g className={styles.fault}>
          <circle cx={here[0]} cy={here[1]} r={9} />
        </g>
        <circle className={own.here} cx={here[0]} cy={here[1]} r={3.5} />
        <text className={own.row} x={inX(here[0])} y={below(here[1])}>
          {t.rowTitle(row, "")}
        </text>
        <text className={own.km} x={midX} y={midY - 6}>
          {t.km(km)}
        </text>
        {sketch.inset === "" ? null : (
          <g
            transform={
              low ? `translate(0 ${SKETCH_HEIGHT - INSET.height - 2 * INSET.y})` : undefined
            }
          >
            <rect className={own.inset} {...INSET} />
            <path className={styles.own} d={sketch.inset} />
          </g>
        )}
        <path className={styles.bar} d={`M12 ${SKETCH_HEIGHT - 14}v5h${bar.width.toFixed(1)}v-5`} />
        <text className={styles.length} x={12 + bar.width + 6} y={SKETCH_HEIGHT - 8}>
          {scaleMarks(bar.length)[2]}
        </text>
      </svg>
      <figcaption className={styles.caption}>
        <span>
          {outline.type === "point"
            ? t.point
            : area === null
              ? t.unmeasured(corners)
              : t.measured(`${formatHectaresFigure(area)} ha`, corners)}
        </span>
        <span className={styles.key}>
          <svg width="14" height="12" aria-hidden="true">
            <circle className={own.here} cx="7" cy="6" r="3.5" />
          </svg>
          {t.farHere}
        </span>
        {kin.length > 0 ? (
          <span className={styles.key}>
            <svg width="14" height="12" aria-hidden="true">
              <circle className={own.kin} cx="7" cy="6" r="2.5" />
            </svg>
            {t.farHamlet(formatInteger(sketch.kinCount), sketch.kinName)}
          </span>
        ) : null}
        {capital ? (
          <span className={styles.key}>
            <svg width="14" height="12" aria-hidden="true">
              <rect className={own.capital} x="3" y="2" width="8" height="8" />
            </svg>
            {t.farCapital(capital.name)}
          </span>
        ) : null}
      </figcaption>
    </figure>
  );
};

type At = readonly [x: number, y: number];

const topOfEast = (a: At, b: At): number => (a[0] > b[0] ? a[1] : b[1]);
/** Names stay on the paper. */
const inX = (x: number): number => Math.min(SKETCH_WIDTH - 44, Math.max(44, x));
const below = (y: number): number => (y > SKETCH_HEIGHT - 40 ? y - 15 : y + 22);
