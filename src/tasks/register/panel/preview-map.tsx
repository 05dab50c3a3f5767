import { useMemo } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { featureBounds, totalBounds } from "../../../geo/flat/bounds.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { scaleLength, scaleMarks } from "../../../map/frame/scale-length.ts";
import { registerTexts } from "../texts.ts";
import { previewExtent } from "./preview-extent.ts";
import styles from "./preview-map.module.css";

export interface PreviewMapProps {
  readonly dataset: Dataset;
  readonly limit: Dataset<"areas"> | null;
}

const SIZE = 300;
const MARGIN = 12;
/** More dots than this say no more. */
const MOST_DOTS = 3000;

/** Where the records lie beside the sanctuary: a drawing, so that a file in the wrong zone is seen at once. */
export const PreviewMap = ({ dataset, limit }: PreviewMapProps) => {
  const t = useTexts(registerTexts);
  const drawing = useMemo(() => {
    const records = projectGeometry(dataset.geometry, dataset.crs, UTM_17S);
    const line = limit && projectGeometry(limit.geometry, limit.crs, UTM_17S);
    const each = featureBounds(records);
    const centres = new Float64Array(each.length / 2);
    for (let i = 0; i < each.length / 4; i += 1) {
      centres[2 * i] = (each[4 * i]! + each[4 * i + 2]!) / 2;
      centres[2 * i + 1] = (each[4 * i + 1]! + each[4 * i + 3]!) / 2;
    }
    const extent = previewExtent(centres, line && totalBounds(line));
    if (extent === null) return null;
    const [west, south, east, north] = extent;
    const scale = (SIZE - 2 * MARGIN) / Math.max(east - west, north - south, 1);
    const x = (e: number) => MARGIN + (e - west) * scale;
    const y = (n: number) => SIZE - MARGIN - (n - south) * scale;
    const step = Math.max(1, Math.ceil(each.length / 4 / MOST_DOTS));
    let dots = "";
    let outside = 0;
    for (let i = 0; i < each.length / 4; i += 1) {
      const e = centres[2 * i]!;
      const n = centres[2 * i + 1]!;
      if (!Number.isFinite(e)) continue;
      if (e < west || e > east || n < south || n > north) outside += 1;
      else if (i % step === 0) dots += `M${x(e).toFixed(1)} ${y(n).toFixed(1)}h0`;
    }
    let outline = "";
    for (let ring = 0; line && ring < line.ringStart.length - 1; ring += 1) {
      for (let v = line.ringStart[ring]!; v < line.ringStart[ring + 1]!; v += 1) {
        const letter = v === line.ringStart[ring] ? "M" : "L";
        outline += `${letter}${x(line.coords[2 * v]!).toFixed(1)} ${y(line.coords[2 * v + 1]!).toFixed(1)}`;
      }
      outline += "Z";
    }
    return { dots, outline, outside, bar: scaleLength(1 / scale, SIZE / 3) };
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
