import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { Bounds } from "../../../../geo/flat/bounds.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../../intake/intake-report.ts";
import { scaleLength, scaleMarks } from "../../../../map/frame/scale-length.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { SegmentedControl } from "../../../../ui/controls/segmented-control.tsx";
import { registerTexts } from "../../texts.ts";
import { GroundNames, GroundPaths } from "./ground-paths.tsx";
import { OutcomeLegend } from "./outcome-legend.tsx";
import { type Plan, planOf } from "./plan.ts";
import {
  drawPreview,
  extentAround,
  fullExtent,
  placeFile,
  placeOfRow,
  wholeExtent,
} from "./preview-drawing.ts";
import styles from "./preview-map.module.css";
import { previewTexts } from "./preview-texts.ts";
import { outcomeByRow, refusedPlaces } from "./record-outcomes.ts";
import { useGround } from "./use-ground.ts";

export interface PreviewMapProps {
  readonly report: IntakeReport;
  readonly limit: Dataset<"areas"> | null;
  /** The row that was chosen in the list; null where none was. */
  readonly row: number | null;
}

const SIZE = 320;
const MARGIN = 12;
/** From so many records on, the drawing comes a step after what is said of them: together they would hold the page too long. */
const LARGE = 5000;

/** Where the records lie beside the sanctuary, by what became of them: a file in the wrong zone is seen at once. */
export const PreviewMap = (props: PreviewMapProps) => {
  const large = (props.report.dataset?.rows.length ?? 0) > LARGE;
  const report = useDeferredValue(props.report, large ? null : props.report);
  return report ? (
    <PlacedRecords {...props} report={report} />
  ) : (
    <svg className={styles.map} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" />
  );
};

/** Rows that a sentence names. */
const FEW_ROWS = 3;

interface RingProps {
  readonly box: Bounds | null;
  readonly plan: Plan;
}

/** Where to look for a record that is a speck. */
const Ring = ({ box, plan }: RingProps) =>
  box && (
    <circle
      className={styles.stray}
      cx={plan.x((box[0] + box[2]) / 2)}
      cy={plan.y((box[1] + box[3]) / 2)}
      r={9}
    />
  );

const PlacedRecords = ({ report, limit, row }: PreviewMapProps) => {
  const t = useTexts(registerTexts);
  const p = useTexts(previewTexts);
  const [look, setLook] = useState<"whole" | "row" | "all">("whole");
  const file = useMemo(
    () => placeFile(report.dataset, limit, refusedPlaces(report), outcomeByRow(report.issues)),
    [report, limit],
  );
  const chosen = useMemo(() => placeOfRow(file, row), [file, row]);
  const whole = useMemo(() => wholeExtent(file), [file]);
  const left = useMemo(() => {
    const own = whole && drawPreview(file, planOf(whole, SIZE, MARGIN));
    return { count: own?.outside ?? 0, rows: own?.outsideRows ?? [] };
  }, [file, whole]);
  useEffect(() => {
    if (row !== null) setLook("row");
  }, [row]);
  const near = look === "row" && chosen !== null;
  const far = look === "all" && left.count > 0;
  const plan = useMemo(() => {
    const all = far ? fullExtent(file) : whole;
    const extent = near && chosen ? extentAround(chosen.box) : all;
    return extent && planOf(extent, SIZE, near ? 0 : far ? 2 * MARGIN : MARGIN);
  }, [near, chosen, far, file, whole]);
  const drawing = useMemo(() => plan && drawPreview(file, plan), [file, plan]);
  const ground = useGround(plan);
  if (plan === null || drawing === null) return null;
  const bar = scaleLength(1 / plan.scale, SIZE / 3);
  const ring = chosen && {
    x: plan.x((chosen.box[0] + chosen.box[2]) / 2),
    y: plan.y((chosen.box[1] + chosen.box[3]) / 2),
    r: Math.max(8, ((chosen.box[2] - chosen.box[0]) * plan.scale) / 1.4),
  };
  return (
    <section>
      <div className={styles.head}>
        <h3 className={styles.heading}>{t.preview}</h3>
        {chosen && row !== null ? (
          <SegmentedControl
            label={p.look}
            look="text"
            value={near ? "row" : "whole"}
            segments={[
              { value: "whole", label: p.whole },
              { value: "row", label: p.row(formatInteger(row)) },
            ]}
            onChange={setLook}
          />
        ) : null}
      </div>
      <svg
        className={styles.map}
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        role="img"
        aria-label={t.previewLabel(formatInteger(file.rows.length))}
      >
        <path className={styles.limit} d={drawing.outline} />
        <GroundPaths ground={ground} />
        <path className={styles.limitLine} d={drawing.outline} />
        <path className={styles.shapes} d={drawing.shapes} />
        <path className={styles.refusedShapes} d={drawing.refusedShapes} />
        <path className={styles.dots} d={drawing.dots} />
        <GroundNames ground={ground} />
        <path className={styles.flagged} d={drawing.flagged} />
        <path className={styles.mended} d={drawing.mended} />
        <path className={styles.refused} d={drawing.refused} />
        {far
          ? left.rows.map((one) => (
              <Ring key={one} box={placeOfRow(file, one)?.box ?? null} plan={plan} />
            ))
          : null}
        {ring ? (
          <g className={styles.chosen}>
            <circle cx={ring.x} cy={ring.y} r={ring.r} />
            <circle cx={ring.x} cy={ring.y} r={ring.r} />
          </g>
        ) : null}
        <path className={styles.bar} d={`M${MARGIN} ${SIZE - 12}v4h${bar.width.toFixed(1)}v-4`} />
        <text className={styles.length} x={MARGIN + bar.width + 6} y={SIZE - 8}>
          {scaleMarks(bar.length)[2]}
        </text>
      </svg>
      <OutcomeLegend report={report} placed={file.refused.length} outcomes={file.outcomes} />
      {limit ? (
        <p className={styles.key}>
          <svg width="22" height="12" aria-hidden="true">
            <path className={styles.limitLine} d="M0 6H22" />
          </svg>
          {limit.name}
        </p>
      ) : null}
      {left.count > 0 && !near ? (
        <p className={styles.outside}>
          {far
            ? p.farShown(formatInteger(left.count), left.count)
            : p.outside(formatInteger(left.count), left.count, left.rows.slice(0, FEW_ROWS))}{" "}
          <Button look="link" onClick={() => setLook(far ? "whole" : "all")}>
            {far ? p.back : p.see}
          </Button>
        </p>
      ) : null}
      {row !== null && chosen === null ? (
        <p className={styles.outside}>{p.noPlace(formatInteger(row))}</p>
      ) : null}
    </section>
  );
};
