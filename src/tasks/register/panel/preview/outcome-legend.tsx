import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../../intake/intake-report.ts";
import styles from "./preview-map.module.css";
import { previewTexts } from "./preview-texts.ts";
import type { Outcome } from "./record-outcomes.ts";

export interface OutcomeLegendProps {
  readonly report: IntakeReport;
  /** Refused records with a place. */
  readonly placed: number;
  readonly outcomes: ReadonlyMap<number, Outcome>;
}

/** What the marks of the preview say, each with its count. */
export const OutcomeLegend = ({ report, placed, outcomes }: OutcomeLegendProps) => {
  const t = useTexts(previewTexts);
  const { dataset, counts } = report;
  const count = { mended: 0, flagged: 0 };
  for (const row of dataset?.rows ?? []) {
    const outcome = outcomes.get(row);
    if (outcome === "mended" || outcome === "flagged") count[outcome]++;
  }
  const unchanged = counts.accepted - count.mended - count.flagged;
  const without = counts.refused - placed;
  return (
    <ul className={styles.legend}>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <path className={styles.dots} d="M6 6h0" />
        </svg>
        {t.unchanged(formatInteger(unchanged))}
      </li>
      {count.mended > 0 ? (
        <li data-tone="warning">
          <svg width="12" height="12" aria-hidden="true">
            <path className={styles.mended} d="M6 1.5l4.5 4.5l-4.5 4.5l-4.5 -4.5Z" />
          </svg>
          {t.mended(formatInteger(count.mended), count.mended)}
        </li>
      ) : null}
      {count.flagged > 0 ? (
        <li data-tone="warning">
          <svg width="12" height="12" aria-hidden="true">
            <path className={styles.flagged} d="M6 2l4 7h-8Z" />
          </svg>
          {t.flagged(formatInteger(count.flagged))}
        </li>
      ) : null}
      {counts.refused > 0 ? (
        <li data-tone="error">
          <svg width="12" height="12" aria-hidden="true">
            <path className={styles.refused} d="M2.5 2.5l7 7m0 -7l-7 7" />
          </svg>
          {t.refused(formatInteger(counts.refused), counts.refused)}
          {placed > 0 && without > 0
            ? `: ${t.refusedPlaced(formatInteger(placed), formatInteger(without))}`
            : null}
        </li>
      ) : null}
    </ul>
  );
};
