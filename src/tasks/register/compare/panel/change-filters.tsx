import type { ReactNode } from "react";
import { CHANGES } from "../../../../answers/register/compare/compare-answer.ts";
import type { HolderField } from "../../../../answers/register/compare/judge-holder.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { ChangeKey } from "../../../../layers/plot-change/change-key.tsx";
import { changeTexts } from "../../../../layers/plot-change/change-texts.ts";
import panelStyles from "../../../../ui/layout/panel-parts.module.css";
import styles from "../compare.module.css";
import { compareTexts } from "../compare-texts.ts";
import type { CompareSummary } from "../model/compare-entries.ts";
import { type CompareFilter, HOLDER_DOUBTS } from "../model/compare-view.ts";

export interface ChangeFiltersProps {
  readonly summary: CompareSummary;
  readonly entries: number;
  readonly filter: CompareFilter;
  /** By what holders were compared, the surest first. */
  readonly holders: readonly HolderField[];
  readonly hasLimit: boolean;
  readonly onFilter: (filter: CompareFilter) => void;
}

/** How many of each change; a press leaves only those in table and map. */
export const ChangeFilters = (props: ChangeFiltersProps) => {
  const { summary, entries, filter, holders, hasLimit, onFilter } = props;
  const { locale } = useLocale();
  const t = useTexts(compareTexts);
  const named = holders.includes("dni") && holders.includes("apellidos_nombres");
  const line = (id: CompareFilter, label: string, count: number, symbol: ReactNode = null) => (
    <li key={id}>
      <button
        type="button"
        className={styles.filter}
        aria-pressed={filter === id}
        disabled={count === 0 && filter !== id}
        onClick={() => onFilter(id)}
      >
        {symbol}
        <span>{label}</span>
        <span className={styles.count}>{formatInteger(count)}</span>
      </button>
    </li>
  );
  return (
    <section className={panelStyles.section}>
      <h3 className={panelStyles.heading}>{t.changes}</h3>
      <ul className={styles.filters}>
        {line("cambiaron", t.changed, summary.changed)}
        {CHANGES.filter(
          (change) => summary.of[change] > 0 || (change !== "kind" && change !== "no-place"),
        ).map((change) =>
          line(
            change,
            changeTexts[locale].looks[change],
            summary.of[change],
            <ChangeKey look={change} />,
          ),
        )}
        {line("todas", t.all, entries)}
      </ul>
      <h3 className={panelStyles.heading}>{t.also}</h3>
      <ul className={styles.filters}>
        {line("recoded", t.recoded, summary.recoded)}
        {holders.length === 0
          ? null
          : line(
              "hands",
              holders[0] === "apellidos_nombres" ? t.handsByName : t.hands,
              summary.hands,
            )}
        {HOLDER_DOUBTS.filter(
          (doubt) =>
            summary.doubts[doubt] > 0 || filter === doubt || (doubt === "dni-name" && named),
        ).map((doubt) => line(doubt, t.doubts[doubt], summary.doubts[doubt]))}
        {hasLimit ? line("grown", t.grown, summary.grown) : null}
      </ul>
    </section>
  );
};
