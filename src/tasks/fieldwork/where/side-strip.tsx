import { useTexts } from "../../../i18n/use-texts.ts";
import type { Side } from "../../../position/where-in-area.ts";
import { panelTexts } from "./panel-texts.ts";
import styles from "./side-strip.module.css";
import { sideStripAt } from "./side-strip-at.ts";

export interface SideStripProps {
  readonly side: Side;
  readonly distanceM: number;
  readonly accuracyM: number;
}

const percent = (at: number): string => `${at}%`;

/** The limit with its band on the inner side, the position and what it may err: seen at arm's length, read without words. */
export const SideStrip = ({ side, distanceM, accuracyM }: SideStripProps) => {
  const t = useTexts(panelTexts);
  const { at, from, to } = sideStripAt(side, distanceM, accuracyM);
  const known = side !== "undecided";
  return (
    <svg className={styles.strip} width="100%" height="40" aria-hidden="true" focusable="false">
      <line x1="0" x2="100%" y1="20" y2="20" className={styles.ground} />
      <svg x="50%" y="0" width="20" height="40" overflow="visible" aria-hidden="true">
        <rect x="-12" y="0" width="12" height="40" className={styles.band} />
        <line x1="0" x2="0" y1="0" y2="40" className={styles.limit} />
      </svg>
      <text x="0" y="14" className={styles.word}>
        {t.stripInside}
      </text>
      <text x="100%" y="14" textAnchor="end" className={styles.word}>
        {t.stripOutside}
      </text>
      <rect
        x={percent(from)}
        y="12"
        width={percent(to - from)}
        height="16"
        rx="8"
        className={known ? styles.error : styles.doubt}
      />
      {known ? (
        <circle cx={percent(at)} cy="20" r="8" className={styles.place} />
      ) : (
        <svg x={percent(at)} y="20" width="20" height="20" overflow="visible" aria-hidden="true">
          <path d="M0-10 10 0 0 10-10 0Z" className={styles.diamond} />
        </svg>
      )}
    </svg>
  );
};
