import type { CSSProperties } from "react";
import styles from "./histogram.module.css";
import { HistogramTable } from "./histogram-table.tsx";

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  /** One per category, from the bottom up. */
  readonly counts: readonly number[];
}

export interface HistogramCategory {
  readonly id: string;
  readonly label: string;
  /** A CSS colour, mostly `var(--token)`. */
  readonly colour: string;
}

export interface HistogramProps {
  readonly title: string;
  /** Opposite the title: what a bar counts. */
  readonly aside?: string;
  /** Side by side, in order; they need not be equally wide. */
  readonly bins: readonly HistogramBin[];
  readonly categories: readonly HistogramCategory[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Where the limit line stands. */
  readonly marker?: number;
  /** The side of the marker that is shaded. */
  readonly shade?: "before" | "after";
  /** For screen readers, who get a table: its first column's header and the name of a bin. */
  readonly binHeader: string;
  readonly binName: (bin: HistogramBin) => string;
}

const HIGH = 100;
const total = (bin: HistogramBin): number => bin.counts.reduce((sum, count) => sum + count, 0);
const percent = (share: number): CSSProperties => ({ left: `${share * 100}%` });

/** Words stand under their figure, but inside the plot at its ends. */
const tickPlace = (share: number): CSSProperties => {
  if (share > 0.92) return { right: 0 };
  return { ...percent(share), transform: `translateX(${share < 0.04 ? 0 : -50}%)` };
};

/** Bars by size of what they count, stacked by category, with the limit line among them. */
export const Histogram = (props: HistogramProps) => {
  const { title, aside, bins, categories, ticks, marker, shade } = props;
  const first = bins[0]?.from ?? 0;
  const last = bins.at(-1)?.to ?? 1;
  const share = (value: number): number => (value - first) / (last - first || 1);
  const most = Math.max(1, ...bins.map(total));
  return (
    <figure className={styles.histogram}>
      <figcaption className={styles.head}>
        <span className={styles.title}>{title}</span>
        {aside && <span className={styles.aside}>{aside}</span>}
      </figcaption>
      <div className={styles.plot} aria-hidden="true">
        <svg
          aria-hidden="true"
          width="100%"
          height="100%"
          viewBox={`0 0 1000 ${HIGH}`}
          preserveAspectRatio="none"
        >
          {marker !== undefined && shade && (
            <rect
              className={styles.shade}
              x={shade === "before" ? 0 : share(marker) * 1000}
              width={(shade === "before" ? share(marker) : 1 - share(marker)) * 1000}
              height={HIGH}
            />
          )}
          {bins.map((bin) => {
            let base = HIGH;
            const x = share(bin.from) * 1000;
            const width = (share(bin.to) - share(bin.from)) * 1000;
            return categories.map((category, order) => {
              const count = bin.counts[order] ?? 0;
              if (count === 0) return null;
              const height = Math.max(1.5, (count / most) * (HIGH - 8));
              base -= height;
              return (
                <rect
                  key={`${bin.from} ${category.id}`}
                  x={x + 1.5}
                  y={base}
                  width={Math.max(1, width - 3)}
                  height={height}
                  fill={category.colour}
                />
              );
            });
          })}
        </svg>
        {marker !== undefined && <span className={styles.marker} style={percent(share(marker))} />}
      </div>
      <div className={styles.ticks} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick.at} style={tickPlace(share(tick.at))}>
            {tick.label}
          </span>
        ))}
      </div>
      <HistogramTable {...props} />
    </figure>
  );
};
