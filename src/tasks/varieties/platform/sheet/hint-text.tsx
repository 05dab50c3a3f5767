import type { FeatureText } from "../../../../layers/layer.ts";
import type { FeatureHit } from "../../../../map/map-events.ts";
import styles from "./place-hint.module.css";

export interface HintTextProps {
  readonly text: FeatureText;
  readonly hit: FeatureHit;
}

/** A title and short lines at the pointer. */
export const HintText = ({ text: { title, lines }, hit }: HintTextProps) => (
  <p className={styles.hint} style={{ left: hit.x + 14, top: hit.y + 14 }}>
    <strong>{title}</strong>
    {lines.map((line) => (
      <span key={line}>{line}</span>
    ))}
  </p>
);
