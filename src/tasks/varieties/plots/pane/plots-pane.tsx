import { useCallback, useState } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { SegmentedControl } from "../../../../ui/controls/segmented-control.tsx";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import { degreesText } from "../model/degrees-text.ts";
import { focusPane, PLOTS_PANE } from "../model/focus-pane.ts";
import {
  NO_PLOTS_FILTER,
  PLOT_PANES,
  type PlotsFilter,
  STRIP_GROUPS,
} from "../model/plots-view.ts";
import type { AnsweredPlots, PlotsModel } from "../model/use-plots-model.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import { FilterChips } from "./filter-chips.tsx";
import { filterWords } from "./filter-words.ts";
import { PaneFilters } from "./pane-filters.tsx";
import { paneTitle } from "./pane-title.ts";
import styles from "./plots-pane.module.css";
import { PlotsTable } from "./plots-table.tsx";
import { StripPane } from "./strip-pane.tsx";

export interface PlotsPaneProps {
  readonly model: VarietiesModel;
  readonly plots: PlotsModel;
  readonly answered: AnsweredPlots;
  readonly hovered: number | null;
  readonly onHover: (plot: number | null) => void;
}

/** Under the map: the plots against their bands, as a chart or as a table. */
export const PlotsPane = ({ model, plots, answered, hovered, onHover }: PlotsPaneProps) => {
  const t = useTexts(paneTexts);
  const { locale } = useLocale();
  const [filtering, setFiltering] = useState(false);
  /** The table is opened from the chart, and takes the focus of what is gone with it. */
  const [reaching, setReaching] = useState(false);
  /** What mark is looked at, in words. */
  const [said, setSaid] = useState("");
  const { view, rows, shown, setFilter, setPane } = plots;
  const { filter } = view;
  const { answer, register } = answered;
  const { selected, select, settings } = model;
  /** Takes away what was pressed: the focus goes to what is left. */
  const change = (next: PlotsFilter): void => {
    setFilter(next);
    focusPane();
  };
  const toTable = useCallback(
    (next: PlotsFilter) => {
      setFilter(next);
      setPane("tabla");
      setReaching(true);
    },
    [setFilter, setPane],
  );
  if (shown === null) return null;
  const filtered = filterWords(filter, locale).length > 0;
  const title = paneTitle(
    { rows, shown, filter, plots: register.ids.length, warmingC: settings.warmingC },
    locale,
  );
  return (
    <section id={PLOTS_PANE} className={styles.pane} data-pane={view.pane} aria-label={t.label}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <SegmentedControl
          label={t.view}
          value={view.pane}
          segments={PLOT_PANES.map((pane) => ({ value: pane, label: t.panes[pane] }))}
          onChange={plots.setPane}
        />
      </div>
      <div className={styles.tools}>
        {view.pane === "grafico" ? (
          <SegmentedControl
            label={t.by}
            look="text"
            value={view.by}
            segments={STRIP_GROUPS.map((group) => ({ value: group, label: t.groups[group] }))}
            onChange={plots.setGroup}
          />
        ) : null}
        <Button look="link" aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
          {t.filter}
        </Button>
        <FilterChips filter={filter} onChange={change} />
        {filtered ? (
          <Button look="link" onClick={() => change(NO_PLOTS_FILTER)}>
            {t.clearFilter(formatInteger(answer.plots))}
          </Button>
        ) : null}
        <p className={styles.said} role="status">
          {view.pane === "grafico" ? said : ""}
        </p>
      </div>
      {filtering ? <PaneFilters answered={answered} filter={filter} onChange={setFilter} /> : null}
      {answer.entries.exercise === null ? null : (
        <p className={styles.exercise}>
          {t.exercise(degreesText(settings.warmingC), formatInteger(answer.shiftM))}
        </p>
      )}
      {view.pane === "grafico" ? (
        <StripPane
          plots={plots}
          answered={answered}
          selected={selected}
          onSelect={select}
          hovered={hovered}
          onHover={onHover}
          onTable={toTable}
          onSay={setSaid}
        />
      ) : (
        <PlotsTable
          answered={answered}
          shown={shown}
          reaching={reaching}
          onReached={() => setReaching(false)}
          rows={rows}
          selected={selected}
          onSelect={select}
          onHover={onHover}
        />
      )}
    </section>
  );
};
