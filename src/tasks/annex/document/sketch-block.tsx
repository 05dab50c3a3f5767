import type { UtmCrs } from "../../../geo/crs/crs.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { Paper } from "../../../print/paper.ts";
import { SKETCH_SCALES } from "../../../print/sketch/choose-frame.ts";
import { PlotSketch } from "../../../print/sketch/draw/plot-sketch.tsx";
import { contourStep } from "../../../print/sketch/plan/contour-lines.ts";
import { sketchGridInterval } from "../../../print/sketch/sketch-furniture.tsx";
import type { AnnexSketch } from "./plan-annex-sketch.ts";
import styles from "./sketch-block.module.css";
import { sketchTexts } from "./texts/sketch-texts.ts";

export interface SketchBlockProps {
  readonly sketch: AnnexSketch;
  readonly id: string;
  readonly plane: UtmCrs;
  readonly paper: Paper;
  readonly locale: Locale;
}

/** What a reader must know of the drawing: scale, grid, contours, and what is not on it. */
const captionParts = ({ sketch, plane, paper, locale }: SketchBlockProps): readonly string[] => {
  const t = sketchTexts[locale];
  const { plan, limitInside, plotFits, neighbours } = sketch;
  const step = contourStep(plan.frame.scale);
  return [
    t.scale(formatInteger(plan.frame.scale), t.sizes[paper.size]),
    ...(plan.frame.scale > SKETCH_SCALES.at(-1)! ? [t.overview] : []),
    t.grid(crsName(plane), formatDistance(sketchGridInterval(plan.frame))),
    ...(step && plan.contours.length > 0 ? [t.contours(formatDistance(step.interval))] : []),
    ...(neighbours ? [t.neighbours] : []),
    ...(limitInside ? [] : [t.limitOutside]),
    ...(plotFits ? [] : [t.plotOutside]),
  ];
};

/** The sketch with its caption. */
export const SketchBlock = (props: SketchBlockProps) => {
  const { sketch, id, paper, locale } = props;
  const t = sketchTexts[locale];
  return (
    <figure className={styles.figure}>
      <PlotSketch plan={sketch.plan} ink={paper.ink} label={t.label(id)} north={t.north} />
      <figcaption className={styles.caption}>
        {captionParts(props).map((part) => (
          <span key={part} className={styles.part}>
            {part}
          </span>
        ))}
      </figcaption>
    </figure>
  );
};
