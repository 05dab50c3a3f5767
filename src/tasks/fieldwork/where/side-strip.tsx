import { useTexts } from "../../../i18n/use-texts.ts";
import type { Side } from "../../../position/where-in-area.ts";
import { panelTexts } from "./panel-texts.ts";
import styles from "./side-strip.module.css";
import { sideStripAt } from "./side-strip-at.ts";

export interface SideStripProps {
  readonly side: Side;
  readonly distanceM: number;
  /** Of 95 of 100 positions. */
  readonly accuracyM: number;
}

const percent = (at: number): string => `${at}%`;

/** The limit with its band on the inner side, the position and what it may err: seen at arm's length, read without words. */
export const SideStrip = ({ side, distanceM, accuracyM }: SideStripProps) => {
  const t = useTexts(panelTexts);
  const { at, from, to } = sideStripAt(side, distanceM, accuracyM);
  const known = side !== "undecided";
  return (
    <svg className={styles.strip} width="100%" height="52" aria-hidden="true" focusable="false">
      <line x1="0" x2="100%" y1="34" y2="34" className={styles.ground} />
      <svg x="50%" y="0" width="20" height="52" overflow="visible" aria-hidden="true">
        <rect x="-14" y="0" width="14" height="52" className={styles.band} />
        <line x1="0" x2="0" y1="0" y2="52" className={styles.limit} />
      </svg>
      <text x="0" y="15" className={styles.word}>
        {t.stripInside}
      </text>
      <text x="100%" y="15" textAnchor="end" className={styles.word}>
        {t.stripOutside}
      </text>
      <rect
        x={percent(from)}
        y="24"
        width={percent(to - from)}
        height="20"
        rx="10"
        className={known ? styles.error : styles.doubt}
      />
      {known ? (
        <circle cx={percent(at)} cy="34" r="9" className={styles.place} />
      ) : (
        <svg x={percent(at)} y="34" width="20" height="20" overflow="visible" aria-hidden="true">
          <path d="M0-10 10 0 0 10-10 0Z" className={styles.diamond} />
        </svg>
      )}
    </svg>
  );
};
