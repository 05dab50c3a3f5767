import { memo } from "react";
import { classNames } from "../../class-names.ts";
import styles from "./altitude-strip.module.css";
import { STRIP_KINDS, type StripBand } from "./altitude-strip-props.ts";
import type { DrawnLane } from "./strip-clusters.ts";
import { isOutside, stripFigures } from "./strip-figures.ts";
import { kindPath } from "./strip-marks.ts";
import { type StripScale, shareOf } from "./strip-scale.ts";

/** Heights of a lane without and with figures, CSS pixels. */
const LANE = { bare: 26, crowded: 38 } as const;
/** Without a band marks of different kinds may stand at one place: what is outside stands so much higher, the rest lower. */
const APART_PX = 6;
const BAND = 16;
/** Of the arrow of a band without an upper end. */
const ARROW = 9;

interface BandShapeProps {
  readonly band: StripBand;
  readonly scale: StripScale;
  readonly width: number;
  readonly y: number;
  readonly look: "band" | "moved";
}

const BandShape = ({ band, scale, width, y, look }: BandShapeProps) => {
  const from = shareOf(scale, band.min) * width;
  const to = band.max === null ? width : shareOf(scale, band.max) * width;
  const tip = band.max === null ? ARROW : 0;
  const [top, bottom] = [y - BAND / 2, y + BAND / 2];
  const body = `M${from} ${top}H${to - tip}${tip > 0 ? `L${to} ${y}L${to - tip} ${bottom}` : `V${bottom}`}H${from}Z`;
  const ends = `M${from} ${top - 2}V${bottom + 2}${tip > 0 ? "" : `M${to} ${top - 2}V${bottom + 2}`}`;
  return (
    <>
      <path className={styles[look]} d={body} />
      <path className={classNames(styles.ends, look === "moved" && styles.movedEnds)} d={ends} />
    </>
  );
};

export interface StripLaneViewProps {
  readonly drawn: DrawnLane;
  readonly band: StripBand | null;
  readonly moved: StripBand | null;
  readonly scale: StripScale;
  readonly width: number;
  readonly formatCount: (count: number) => string;
}

/** A band with its marks, and the figures of those that stand for several. */
export const StripLaneView = memo((props: StripLaneViewProps) => {
  const { drawn, band, moved, scale, width, formatCount } = props;
  const { clusters, crowded } = drawn;
  const apart = band === null ? APART_PX : 0;
  const height = (crowded ? LANE.crowded : LANE.bare) + 2 * apart;
  const y = height / 2;
  return (
    <svg className={styles.lane} width={width} height={height} aria-hidden="true">
      {scale.ticks.map((tick) => {
        const x = shareOf(scale, tick) * width;
        return <path key={tick} className={styles.grid} d={`M${x} 0V${height}`} />;
      })}
      {band && <BandShape band={band} scale={scale} width={width} y={y} look="band" />}
      {moved && <BandShape band={moved} scale={scale} width={width} y={y} look="moved" />}
      {STRIP_KINDS.map((name, kind) => {
        const d = kindPath(clusters, kind, isOutside(kind) ? y - apart : y + apart);
        return d === "" ? null : <path key={name} className={styles[name]} d={d} />;
      })}
      {crowded &&
        stripFigures(clusters, width, formatCount).map(({ cluster, text, x, over }) => (
          <text
            key={`${cluster.kind} ${cluster.refs[0]}`}
            className={styles.figureOfMark}
            x={x}
            y={over ? 10 : height - 1}
          >
            {text}
          </text>
        ))}
    </svg>
  );
});
StripLaneView.displayName = "StripLaneView";
