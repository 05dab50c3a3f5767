import { WGS84 } from "../../../geo/crs/crs.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { SketchFrame } from "../../../print/sketch/sketch-frame.ts";
import { SKETCH_MARGIN, sketchGridInterval } from "../../../print/sketch/sketch-furniture.tsx";
import { sectorName } from "../round/sector-words.ts";
import { printTexts } from "./print-texts.ts";
import type { RoundSheetProps } from "./round-sheet.tsx";
import styles from "./round-sketch.module.css";
import { SketchMap } from "./sketch-map.tsx";
import { planSketch } from "./sketch-plan.ts";
import { StopList } from "./stop-list.tsx";
import { StopMark } from "./stop-mark.tsx";

/** Windows of the sketch and free room inside them, millimetres: beside a short list, above a long one. */
const BESIDE = { width: 96, height: 80, room: 8 };
const ACROSS = { width: 174, height: 96, room: 8 };
/** As many lines as stand beside the sketch. */
const SHORT_LIST = 13;
const KEYS = ["treat", "count", "look"] as const;

/** Where the round goes and in what order: sketch, insets of its dense parts, and the list of its sectors. */
export const RoundSketch = ({ data, locale }: RoundSheetProps) => {
  const t = printTexts[locale];
  const { round, plane, by, method, capitals, points } = data;
  const { stops } = round;
  const short = stops.length <= SHORT_LIST;
  const { width, height, room } = short ? BESIDE : ACROSS;
  const plan = planSketch(stops, width, height, room);
  const list = (
    <StopList
      stops={stops}
      by={by}
      method={method}
      locale={locale}
      columns={short && plan ? 1 : 2}
    />
  );
  if (plan === null)
    return (
      <>
        <p className={styles.none}>{t.noSketch}</p>
        {list}
      </>
    );
  const names = new Map(stops.map((stop) => [stop, sectorName(stop.sector, by, locale)]));
  const towns = capitals.map(({ name, lon, lat }) => {
    const [x, y] = projectPoint(lon, lat, WGS84, plane);
    return { name, x, y };
  });
  const shared = { round: stops, names, towns, points, north: t.north };
  const say = (of: typeof stops): string =>
    of.map((stop) => `${stop.number} ${names.get(stop)}`).join(", ");
  const scale = (frame: SketchFrame): string =>
    t.sketchScale(formatInteger(frame.scale), formatDistance(sketchGridInterval(frame)));
  return (
    <>
      <div className={short ? styles.beside : undefined}>
        <figure className={styles.sketch}>
          <SketchMap
            {...shared}
            frame={plan.frame}
            stops={plan.stops}
            insets={plan.insets}
            label={t.sketch(say(plan.stops))}
          />
          <figcaption className={styles.foot}>
            <span className={styles.key}>
              {KEYS.filter((task) => stops.some((stop) => stop.task === task)).map((task) => (
                <span key={task} className={styles.keyItem}>
                  <svg className={styles.keyMark} viewBox="-3.5 -3.5 7 7" aria-hidden="true">
                    <StopMark number={null} task={task} x={0} y={0} />
                  </svg>
                  {t.keys[task]}
                </span>
              ))}
            </span>
            {[scale(plan.frame), t.sketchFoot(crsName(plane)), plan.insets.length > 0 && t.insets]
              .filter(Boolean)
              .join("  |  ")}
          </figcaption>
        </figure>
        {list}
      </div>
      {plan.insets.length > 0 ? (
        <div className={styles.insets}>
          {plan.insets.map(({ letter, frame, stops: inside }) => (
            <figure
              key={letter}
              className={styles.sketch}
              // As wide as its drawing: the caption wraps.
              style={{ width: `${frame.width + 2 * SKETCH_MARGIN}mm` }}
            >
              <SketchMap
                {...shared}
                frame={frame}
                stops={inside}
                insets={[]}
                label={t.inset(letter, say(inside))}
              />
              <figcaption className={styles.foot}>
                <strong>{letter}</strong> {scale(frame)}
              </figcaption>
            </figure>
          ))}
        </div>
      ) : null}
    </>
  );
};
