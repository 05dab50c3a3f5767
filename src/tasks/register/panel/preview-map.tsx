import { useMemo } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { type Bounds, featureBounds, totalBounds } from "../../../geo/flat/bounds.ts";
import { boxCentres } from "../../../geo/flat/box-centres.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { middleExtent } from "../../../geo/flat/middle-extent.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { scaleLength, scaleMarks } from "../../../map/frame/scale-length.ts";
import { registerTexts } from "../texts.ts";
import styles from "./preview-map.module.css";

export interface PreviewMapProps {
  readonly dataset: Dataset;
  readonly limit: Dataset<"areas"> | null;
}

const SIZE = 300;
const MARGIN = 12;
/** More dots than this say no more. */
const MOST_DOTS = 3000;

/** A record this large on the drawing is drawn by its outline, CSS pixels. */
const LARGE = 8;

/** So few records are all shown whole: one area, or some plots. */
const FEW = 20;

const union = (a: Bounds | null, b: Bounds | null): Bounds | null =>
  a && b
    ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
    : (a ?? b);

const isLarge = (boxes: Float64Array, i: number, scale: number): boolean =>
  Math.max(boxes[4 * i + 2]! - boxes[4 * i]!, boxes[4 * i + 3]! - boxes[4 * i + 1]!) * scale >
  LARGE;

type Axis = (value: number) => number;

/** The rings of parts `from` to `to` as an SVG path. */
const ringPath = (shape: FlatGeometry, from: number, to: number, x: Axis, y: Axis): string => {
  const { coords, ringStart, partStart } = shape;
  let path = "";
  for (let ring = partStart[from]!; ring < partStart[to]!; ring += 1) {
    for (let v = ringStart[ring]!; v < ringStart[ring + 1]!; v += 1) {
      const letter = v === ringStart[ring] ? "M" : "L";
      path += `${letter}${x(coords[2 * v]!).toFixed(1)} ${y(coords[2 * v + 1]!).toFixed(1)}`;
    }
    path += "Z";
  }
  return path;
};

/** Where the records lie beside the sanctuary: a drawing, so that a file in the wrong zone is seen at once. */
export const PreviewMap = ({ dataset, limit }: PreviewMapProps) => {
  const t = useTexts(registerTexts);
  const drawing = useMemo(() => {
    const records = projectGeometry(dataset.geometry, dataset.crs, UTM_17S);
    const line = limit && projectGeometry(limit.geometry, limit.crs, UTM_17S);
    const each = featureBounds(records);
    const centres = boxCentres(records);
    const few = dataset.ids.length <= FEW;
    const around = union(line && totalBounds(line), few ? totalBounds(records) : null);
    const extent = middleExtent(centres, around);
    if (extent === null) return null;
    const [west, south, east, north] = extent;
    const scale = (SIZE - 2 * MARGIN) / Math.max(east - west, north - south, 1);
    const x = (e: number) => MARGIN + (e - west) * scale;
    const y = (n: number) => SIZE - MARGIN - (n - south) * scale;
    const step = Math.max(1, Math.ceil(each.length / 4 / MOST_DOTS));
    let dots = "";
    let shapes = "";
    let outside = 0;
    for (let i = 0; i < each.length / 4; i += 1) {
      const e = centres[2 * i]!;
      const n = centres[2 * i + 1]!;
      if (!Number.isFinite(e)) continue;
      if (e < west || e > east || n < south || n > north) outside += 1;
      else if (isLarge(each, i, scale)) {
        const { featureStart } = records;
        shapes += ringPath(records, featureStart[i]!, featureStart[i + 1]!, x, y);
      } else if (i % step === 0) dots += `M${x(e).toFixed(1)} ${y(n).toFixed(1)}h0`;
    }
    const outline = line ? ringPath(line, 0, line.partStart.length - 1, x, y) : "";
    return { dots, shapes, outline, outside, bar: scaleLength(1 / scale, SIZE / 3) };
  }, [dataset, limit]);
  if (drawing === null) return null;
  const { bar, outside } = drawing;
  return (
    <section>
      <h3 className={styles.heading}>{t.preview}</h3>
      <svg
        className={styles.map}
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        role="img"
        aria-label={t.previewLabel(formatInteger(dataset.ids.length))}
      >
        <path className={styles.limit} d={drawing.outline} />
        <path className={styles.shapes} d={drawing.shapes} />
        <path className={styles.dots} d={drawing.dots} />
        <path className={styles.bar} d={`M${MARGIN} ${SIZE - 12}v4h${bar.width.toFixed(1)}v-4`} />
        <text className={styles.length} x={MARGIN + bar.width + 6} y={SIZE - 8}>
          {scaleMarks(bar.length)[2]}
        </text>
      </svg>
      <ul className={styles.legend}>
        <li>
          <svg width="22" height="12" aria-hidden="true">
            <path className={styles.dots} d="M4 6h0M11 6h0M18 6h0" />
          </svg>
          {t.previewDots}
        </li>
        {limit ? (
          <li>
            <svg width="22" height="12" aria-hidden="true">
              <path className={styles.limit} d="M0 6H22" />
            </svg>
            {limit.name}
          </li>
        ) : null}
      </ul>
      {outside > 0 ? (
        <p className={styles.outside}>{t.previewOutside(formatInteger(outside), outside)}</p>
      ) : null}
    </section>
  );
};
