import { useMemo } from "react";
import type { Datum } from "../../../../geo/crs/crs.ts";
import type { FlatGeometry } from "../../../../geo/flat/flat-geometry.ts";
import { scaleLength, scaleMarks } from "../../../../map/frame/scale-length.ts";
import { GroundNames, GroundPaths } from "../preview/ground-paths.tsx";
import { planOf, ringPath } from "../preview/plan.ts";
import preview from "../preview/preview-map.module.css";
import { useGround } from "../preview/use-ground.ts";
import styles from "./datum-choice.module.css";
import { DATUMS, type DatumPlaces } from "./datum-places.ts";

export interface DatumMapProps {
  readonly places: DatumPlaces;
  /** The record in the middle. */
  readonly record: number;
  /** As which the file is read. */
  readonly datum: Datum;
  readonly limit: FlatGeometry | null;
  readonly label: string;
  readonly onChoose: (datum: Datum) => void;
}

const WIDTH = 320;
const HEIGHT = 220;
/** Ground shown across, m: both places, and streams to tell them by. */
const ACROSS = 2600;
/** Others about the record; more would hide the ground. */
const MOST_OTHERS = 300;
const LARGE = 6;
/** Height of a name, pixels. */
const NAME = 14;

const dot = (x: number, y: number): string =>
  `M${(x - 2).toFixed(1)} ${y.toFixed(1)}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`;

/** One record, and its neighbours, where either datum puts them. */
export const DatumMap = ({ places, record, datum, limit, label, onChoose }: DatumMapProps) => {
  const drawing = useMemo(() => {
    const { centres, shapes } = places;
    const at = (of: Datum, i: number) => [centres[of][2 * i]!, centres[of][2 * i + 1]!] as const;
    const [a, b] = [at("WGS84", record), at("PSAD56", record)];
    const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const half = ACROSS / 2;
    const plan = planOf([x - half, y - half, x + half, y + half], WIDTH, 0);
    const path = { WGS84: "", PSAD56: "" };
    let others = 0;
    for (let i = 0; i < centres.WGS84.length / 2 && others < MOST_OTHERS; i++) {
      if (!(Math.abs(centres.WGS84[2 * i]! - x) < 2 * half)) continue;
      if (!(Math.abs(centres.WGS84[2 * i + 1]! - y) < 2 * half)) continue;
      others++;
      for (const of of DATUMS) {
        const { featureStart, partStart, ringStart, coords } = shapes[of];
        const [from, to] = [featureStart[i]!, featureStart[i + 1]!];
        const first = ringStart[partStart[from]!]!;
        const second = Math.min(first + 2, ringStart[partStart[from]! + 1]! - 1);
        const span = Math.abs(coords[2 * second]! - coords[2 * first]!) * plan.scale;
        path[of] +=
          span > LARGE
            ? ringPath(shapes[of], from, to, plan)
            : dot(plan.x(at(of, i)[0]), plan.y(at(of, i)[1]));
      }
    }
    const line = limit ? ringPath(limit, 0, limit.partStart.length - 1, plan) : "";
    const point = (of: Datum) => ({ x: plan.x(at(of, record)[0]), y: plan.y(at(of, record)[1]) });
    return { plan, path, line, points: { WGS84: point("WGS84"), PSAD56: point("PSAD56") } };
  }, [places, record, limit]);
  const { plan, path, line, points } = drawing;
  const whole = useGround(plan);
  const bar = scaleLength(1 / plan.scale, WIDTH / 3);
  const cut = (WIDTH - HEIGHT) / 2;
  const low = WIDTH - cut;
  const ground = whole && {
    ...whole,
    places: whole.places.filter(({ y }) => y > cut + NAME && y < low - 2 * NAME),
  };
  return (
    <svg
      className={preview.map}
      viewBox={`0 ${cut} ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <path className={preview.limit} d={line} />
      <GroundPaths ground={ground} />
      <path className={preview.limitLine} d={line} />
      <GroundNames ground={ground} />
      {DATUMS.map((of) => (
        <path key={of} className={of === datum ? styles.now : styles.other} d={path[of]} />
      ))}
      <path
        className={styles.shift}
        d={`M${points.WGS84.x} ${points.WGS84.y}L${points.PSAD56.x} ${points.PSAD56.y}`}
      />
      {DATUMS.map((of) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the cards under it say and do the same from the keyboard.
        <g
          key={of}
          className={of === datum ? styles.nowPlace : styles.otherPlace}
          onClick={() => onChoose(of)}
        >
          <circle className={styles.touch} cx={points[of].x} cy={points[of].y} r={24} />
          <circle cx={points[of].x} cy={points[of].y} r={6} />
          <text
            x={points[of].x + (points[of].x > WIDTH / 2 ? 10 : -10)}
            y={points[of].y + 4}
            textAnchor={points[of].x > WIDTH / 2 ? "start" : "end"}
          >
            {of}
          </text>
        </g>
      ))}
      <path className={preview.bar} d={`M12 ${low - 12}v4h${bar.width.toFixed(1)}v-4`} />
      <text className={preview.length} x={18 + bar.width} y={low - 8}>
        {scaleMarks(bar.length)[2]}
      </text>
    </svg>
  );
};
