import { useId, useMemo } from "react";
import { formatHectaresFigure, formatMetres } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { scaleMarks } from "../../../../map/frame/scale-length.ts";
import { outlineArea, vertexCount } from "../model/outline-measures.ts";
import { worklistTexts } from "../worklist-texts.ts";
import styles from "./row-shape.module.css";
import { rowSketch, SKETCH_HEIGHT, SKETCH_WIDTH, type SketchQuestion } from "./row-sketch.ts";

/** The record's shape among its neighbours, the fault ringed, a proposed repair over it. */
export const RowShape = (question: SketchQuestion) => {
  const t = useTexts(worklistTexts);
  const { outline, rows, issue, other, proposed, register, limit } = question;
  const sketch = useMemo(
    () => rowSketch({ outline, rows, issue, other, proposed, register, limit }),
    [outline, rows, issue, other, proposed, register, limit],
  );
  const clip = useId();
  const area = useMemo(() => outlineArea(outline), [outline]);
  if (sketch === null) return <p className={styles.none}>{t.noShape}</p>;
  const vertices = formatInteger(vertexCount(outline));
  const { bar } = sketch;
  const point = outline.type === "point";
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${SKETCH_WIDTH} ${SKETCH_HEIGHT}`}
        role="img"
        aria-label={
          point ? t.pointLabel : t.shapeLabel(vertices, formatInteger(sketch.neighbourCount))
        }
      >
        <path className={styles.limit} d={sketch.limit} />
        <path className={styles.neighbours} d={sketch.neighbours} />
        <path className={point ? styles.point : styles.own} d={sketch.own} />
        {sketch.other === "" || sketch.gap ? null : (
          <>
            <clipPath id={clip}>
              <path d={sketch.other} clipRule="evenodd" />
            </clipPath>
            <path className={styles.shared} d={sketch.own} clipPath={`url(#${clip})`} />
          </>
        )}
        <path className={styles.other} d={sketch.other} />
        <path className={styles.proposed} d={sketch.proposed} />
        {point
          ? null
          : sketch.handles.map(([x, y], k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: corners have no other name
              <rect key={k} className={styles.handle} x={x - 3} y={y - 3} width={6} height={6} />
            ))}
        {sketch.gap ? (
          <g className={styles.gap}>
            <path d={`M${sketch.gap.from.join(" ")}L${sketch.gap.to.join(" ")}`} />
            <text
              x={(sketch.gap.from[0] + sketch.gap.to[0]) / 2}
              y={Math.min(sketch.gap.from[1], sketch.gap.to[1]) - 8}
            >
              {formatMetres(sketch.gap.metres)}
            </text>
          </g>
        ) : null}
        {sketch.names?.map(([x, y], k) => (
          <text key={rows[k]} className={styles.rowName} x={x} y={y + 4} data-other={k === 1}>
            {t.rowTitle(rows[k] ?? 0, "")}
          </text>
        ))}
        {sketch.fault ? (
          <g className={styles.fault}>
            <circle cx={sketch.fault[0]} cy={sketch.fault[1]} r={13} />
            <circle cx={sketch.fault[0]} cy={sketch.fault[1]} r={1.5} />
          </g>
        ) : null}
        <path className={styles.bar} d={`M12 ${SKETCH_HEIGHT - 14}v5h${bar.width.toFixed(1)}v-5`} />
        <text className={styles.length} x={12 + bar.width + 6} y={SKETCH_HEIGHT - 8}>
          {scaleMarks(bar.length)[2]}
        </text>
      </svg>
      <figcaption className={styles.caption}>
        <span>
          {point
            ? t.point
            : area === null
              ? t.unmeasured(vertices)
              : t.measured(`${formatHectaresFigure(area)} ha`, vertices)}
        </span>
        {sketch.fault ? <Key kind="fault" words={t.faultHere} /> : null}
        {sketch.other !== "" && rows[1] !== undefined ? (
          <Key kind="other" words={t.rowTitle(rows[1], "")} />
        ) : null}
        {sketch.gap ? <Key kind="gap" words={t.shortest} /> : null}
        {sketch.other !== "" && sketch.gap === null ? (
          <Key kind="shared" words={t.sharedGround} />
        ) : null}
        {proposed ? <Key kind="proposed" words={t.proposed} /> : null}
        {sketch.neighbourCount > 0 ? <Key kind="neighbours" words={t.neighbours} /> : null}
      </figcaption>
    </figure>
  );
};

const Key = ({
  kind,
  words,
}: {
  readonly kind: "fault" | "proposed" | "neighbours" | "other" | "gap" | "shared";
  readonly words: string;
}) => (
  <span className={styles.key}>
    <svg width="20" height="12" aria-hidden="true">
      {kind === "fault" ? (
        <g className={styles.fault}>
          <circle cx="10" cy="6" r="5" />
        </g>
      ) : kind === "shared" ? (
        <rect className={styles.shared} x="2" y="1" width="16" height="10" />
      ) : kind === "gap" ? (
        <g className={styles.gap}>
          <path d="M1 6H19" />
        </g>
      ) : (
        <path className={styles[kind]} d="M1 6H19" />
      )}
    </svg>
    {words}
  </span>
);
