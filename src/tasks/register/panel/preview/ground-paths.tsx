import type { Ground } from "./ground.ts";
import styles from "./preview-map.module.css";

/** Contours and streams under a drawing. */
export const GroundPaths = ({ ground }: { readonly ground: Ground | null }) => (
  <g className={styles.streams}>
    {ground ? (
      <>
        <path className={styles.contours} d={ground.contours} />
        <path data-width="1" d={ground.streams[0]} />
        <path data-width="2" d={ground.streams[1]} />
        <path data-width="3" d={ground.streams[2]} />
      </>
    ) : null}
  </g>
);

/** Names over it. */
export const GroundNames = ({ ground }: { readonly ground: Ground | null }) => (
  <g className={styles.places}>
    {ground?.places.map(({ name, x, y }) => (
      <g key={`${name} ${x}`}>
        <circle cx={x} cy={y} r={2} />
        <text x={x + 5} y={y + 4}>
          {name}
        </text>
      </g>
    ))}
  </g>
);
