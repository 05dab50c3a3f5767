import { useMemo } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { featureBounds, totalBounds } from "../../../geo/flat/bounds.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
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

/** Where the records lie beside the sanctuary: a drawing, so that a file in the wrong zone is seen at once. */
export const PreviewMap = ({ dataset, limit }: PreviewMapProps) => {
  const t = useTexts(registerTexts);
  const drawing = useMemo(() => {
    const records = projectGeometry(dataset.geometry, dataset.crs, UTM_17S);
    const line = limit && projectGeometry(limit.geometry, limit.crs, UTM_17S);
    const boxes = [totalBounds(records), line && totalBounds(line)].filter((box) => box !== null);
    const west = Math.min(...boxes.map((box) => box[0]));
    const south = Math.min(...boxes.map((box) => box[1]));
    const east = Math.max(...boxes.map((box) => box[2]));
    const north = Math.max(...boxes.map((box) => box[3]));
    const scale = (SIZE - 2 * MARGIN) / Math.max(east - west, north - south, 1);
    const x = (e: number) => MARGIN + (e - west) * scale;
    const y = (n: number) => SIZE - MARGIN - (n - south) * scale;
    const each = featureBounds(records);
    const step = Math.max(1, Math.ceil(each.length / 4 / MOST_DOTS));
    let dots = "";
    for (let i = 0; i < each.length / 4; i += step) {
      const e = (each[4 * i]! + each[4 * i + 2]!) / 2;
      const n = (each[4 * i + 1]! + each[4 * i + 3]!) / 2;
      if (Number.isFinite(e)) dots += `M${x(e).toFixed(1)} ${y(n).toFixed(1)}h0`;
    }
    let outline = "";
    for (let ring = 0; line && ring < line.ringStart.length - 1; ring += 1) {
      for (let v = line.ringStart[ring]!; v < line.ringStart[ring + 1]!; v += 1) {
        const letter = v === line.ringStart[ring] ? "M" : "L";
        outline += `${letter}${x(line.coords[2 * v]!).toFixed(1)} ${y(line.coords[2 * v + 1]!).toFixed(1)}`;
      }
      outline += "Z";
    }
    return { dots, outline };
  }, [dataset, limit]);
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
      </svg>
    </section>
  );
};
