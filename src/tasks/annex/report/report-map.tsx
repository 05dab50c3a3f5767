import { plotCentres } from "../../../answers/overlap/plot-centres.ts";
import { VERDICTS, verdictOf } from "../../../answers/overlap/verdict.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import type { FlowSolid } from "../../../print/flow/flow-block.ts";
import { paperBox } from "../../../print/paper.ts";
import { RegisterSketch } from "../../../print/sketch/draw/register-sketch.tsx";
import { VerdictMark } from "../../../print/sketch/draw/verdict-marks.tsx";
import {
  planRegisterSketch,
  type RegisterSketchPlan,
} from "../../../print/sketch/plan/plan-register-sketch.ts";
import { SKETCH_MARGIN, sketchGridInterval } from "../../../print/sketch/sketch-furniture.tsx";
import { ringsOf } from "../document/surroundings.ts";
import styles from "./report.module.css";
import type { ReportParts } from "./report-parts.ts";
import { reportTexts } from "./report-texts.ts";

/** Millimetres of the window. */
const HEIGHT = 104;

const planOf = ({ question, paper }: ReportParts): RegisterSketchPlan | null => {
  const { register, area, result } = question;
  const { plane, measures } = result;
  const centres = plotCentres(register.geometry, register.crs, plane);
  const limit = projectGeometry(area.geometry, area.crs, plane);
  return planRegisterSketch({
    area: [...limit.type.keys()].flatMap((feature) => ringsOf(limit, feature)),
    areaName: area.name,
    plots: [...measures.verdict.keys()].flatMap((i) => {
      const verdict = verdictOf(measures.verdict[i]!);
      const [x, y] = [centres[2 * i]!, centres[2 * i + 1]!];
      return verdict === null || Number.isNaN(x) ? [] : [{ x, y, verdict }];
    }),
    width: paperBox(paper).innerWidth - 2 * SKETCH_MARGIN,
    height: HEIGHT,
  });
};

/** Where the plots lie, with its key and scale; null without an area to draw. */
export const reportMap = (parts: ReportParts): FlowSolid | null => {
  const plan = planOf(parts);
  if (plan === null) return null;
  const { question, paper, locale } = parts;
  const t = reportTexts[locale];
  const { frame, outOfSight } = plan;
  const words = [
    t.map(formatInteger(frame.scale)),
    t.grid(crsName(question.result.plane), formatDistance(sketchGridInterval(frame))),
    ...(plan.marks.some(({ count }) => count > 1) ? [t.counted] : []),
    ...(outOfSight > 0 ? [t.outOfSight(outOfSight, formatInteger(outOfSight))] : []),
  ];
  return {
    kind: "solid",
    key: "map",
    gap: 4,
    node: (
      <figure className={styles.map}>
        <RegisterSketch plan={plan} ink={paper.ink} label={t.mapLabel} north={t.north} />
        <figcaption className={styles.caption}>
          {VERDICTS.map((verdict) => (
            <span key={verdict} className={styles.key}>
              <svg className={styles.mark} viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true">
                <VerdictMark verdict={verdict} />
              </svg>
              {verdictTexts[locale][verdict]}
            </span>
          ))}
          {words.map((word) => (
            <span key={word}>{word}</span>
          ))}
        </figcaption>
      </figure>
    ),
  };
};
