import { type ReactNode, useMemo, useState } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { DataTable } from "../../../ui/table/data-table.tsx";
import type { TableSort } from "../../../ui/table/table-column.ts";
import styles from "../../../ui/table/table-pane.module.css";
import type { BorerModel } from "../model/borer-model.ts";
import { selectedUnit, selectionOfUnit } from "../model/selected-unit.ts";
import { unitMembers } from "../model/unit-members.ts";
import { whyNoResult } from "../model/why-no-result.ts";
import { cannotWords } from "../panel/answer-words.ts";
import { commonWords } from "../round/common-word.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { tableTexts } from "../texts/table-texts.ts";
import { hotSpotColumns } from "./hot-spot-columns.tsx";
import { lookFirst } from "./look-first.ts";

export interface HotSpotTableProps {
  readonly model: BorerModel;
  /** Links opposite the title. */
  readonly links: ReactNode;
}

const NO_ROWS = new Uint32Array();

/** Where to look first: units by certainty, each with what it stands on. */
export const HotSpotTable = ({ model, links }: HotSpotTableProps) => {
  const t = useTexts(tableTexts);
  const a = useTexts(answerTexts);
  const { locale } = useLocale();
  const [sort, setSort] = useState<TableSort | null>(null);
  const { hotSpots, columns: readings, filter, selection } = model;
  const answer = hotSpots.value;
  const method = filter?.method ?? "ramas";
  const rows = useMemo(() => (answer ? lookFirst(answer) : NO_ROWS), [answer]);
  const columns = useMemo(() => {
    if (answer === null || readings === null) return [];
    const districts = commonWords(readings.point, readings.district, unitMembers(answer));
    return hotSpotColumns(answer, districts, method, locale);
  }, [answer, readings, method, locale]);
  const sorted = columns.find(({ id }) => id === sort?.column)?.header;
  const why = answer && whyNoResult(answer);
  const undefinedWords =
    why === null || answer === null ? null : `${a.cannot} ${cannotWords(why, answer.unit, locale)}`;
  const order = answer?.unit === "point" ? t.hotNotePoints : t.hotNoteCells;
  return (
    <section className={styles.section} aria-label={t.hotLabel}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t.hotLabel}</h2>
        <p className={styles.longNote}>
          {undefinedWords ?? (sorted === undefined ? order : t.sortedBy(sorted))}
        </p>
        {links}
      </div>
      <div className={styles.denseRows}>
        <DataTable
          label={t.hotLabel}
          columns={columns}
          rows={rows}
          sort={sort}
          onSort={setSort}
          selected={selectedUnit(selection, answer)}
          onSelect={(unit) => model.select(selectionOfUnit(answer, unit))}
          onHover={(unit) => model.hover(selectionOfUnit(answer, unit))}
          empty={answer === null ? t.waiting : t.emptyHot}
        />
      </div>
    </section>
  );
};
