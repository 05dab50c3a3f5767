import { useCallback, useMemo } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { AltitudeStrip } from "../../../../ui/chart/altitude-strip/altitude-strip.tsx";
import type { StripPoint } from "../../../../ui/chart/altitude-strip/altitude-strip-props.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { FIT_VERDICTS, type FitVerdict } from "../../analysis/fit/fit-answer.ts";
import type { PlotsFilter } from "../model/plots-view.ts";
import type { AnsweredPlots, PlotsModel } from "../model/use-plots-model.ts";
import { isCompared } from "../model/verdict-code.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import { verdictTexts } from "../texts/verdict-texts.ts";
import { markOf } from "./mark-of.ts";
import styles from "./plots-pane.module.css";
import { pointWords } from "./point-words.ts";
import { groupOfRow, rowId, stripRows } from "./strip-rows.ts";

export interface StripPaneProps {
  readonly plots: PlotsModel;
  readonly answered: AnsweredPlots;
  readonly selected: number | null;
  readonly onSelect: (plot: number | null) => void;
  readonly hovered: number | null;
  readonly onHover: (plot: number | null) => void;
  /** Narrows to plots of the chart and shows them in the table. */
  readonly onTable: (filter: PlotsFilter) => void;
  /** What mark is looked at, in words; "" for none. */
  readonly onSay: (words: string) => void;
}

const NOT_COMPARED: readonly FitVerdict[] = FIT_VERDICTS.filter((_, code) => !isCompared(code));
/** What a row of the chart narrows. */
const FIELD_OF = {
  variedad: "variety",
  caserio: "hamlet",
  organizacion: "organisation",
} as const;

const tick = (metres: number, isLast: boolean): string =>
  isLast ? `${formatInteger(metres)} m` : formatInteger(metres);

/** Every compared plot at its altitude, against the band of its variety. */
export const StripPane = (props: StripPaneProps) => {
  const { plots, answered, selected, onSelect, hovered, onHover, onTable, onSay } = props;
  const { view, groups, rows, setFilter, shown } = plots;
  const { answer } = answered;
  const { by, filter } = view;
  const { locale } = useLocale();
  const t = useTexts(paneTexts);
  const v = useTexts(verdictTexts);
  const exercising = answer.entries.exercise !== null;
  const stripped = useMemo(
    () => stripRows(groups, by, answer.shiftM, locale),
    [groups, by, answer, locale],
  );
  const field = FIELD_OF[by];
  const chosen = filter[field];
  const narrow = useCallback(
    (row: string | null) =>
      setFilter({ ...filter, [field]: row === null ? null : groupOfRow(row), mark: null }),
    [setFilter, filter, field],
  );
  const look = useCallback(
    (point: StripPoint | null) => {
      onSay(point === null ? "" : pointWords(point, by, answered, locale));
      onHover(point?.refs.length === 1 ? point.refs[0]! : null);
    },
    [onSay, onHover, by, answered, locale],
  );
  const open = useCallback(
    (at: StripPoint) => {
      const [plot, ...more] = at.refs;
      if (more.length === 0) return onSelect(plot ?? null);
      const name = groupOfRow(at.row);
      const group = groups.find((one) => one.name === name);
      onTable({
        ...filter,
        [field]: name,
        mark: markOf(at, answer, group !== undefined && group.lanes.length > 1),
      });
    },
    [filter, field, groups, answer, onSelect, onTable],
  );
  const many = useCallback((count: number) => t.many(formatInteger(count)), [t]);
  const notDrawn = useMemo(
    () => rows.reduce((sum, i) => sum + (shown && isCompared(shown.published[i]!) ? 0 : 1), 0),
    [rows, shown],
  );
  const h = t.headers;
  return (
    <div className={styles.scroll}>
      <AltitudeStrip
        title={`${t.label}: ${t.groups[by]}`}
        rows={stripped}
        figureHeader={t.figureHeader}
        headers={[
          t.groups[by],
          ...(by === "variedad" ? [h.bands] : []),
          h.compared,
          h.inside,
          h.below,
          h.above,
          h.undecidable,
        ]}
        kindNames={{
          inside: v.inside,
          below: v.below,
          above: v.above,
          undecidable: v.undecidable,
        }}
        bandName={by === "variedad" ? t.bandKey : null}
        movedName={
          exercising && by === "variedad" ? t.movedKey(formatInteger(answer.shiftM)) : null
        }
        formatTick={tick}
        formatCount={many}
        selected={chosen === null ? null : rowId(chosen)}
        onSelect={narrow}
        chosen={selected}
        hovered={hovered}
        onPoint={look}
        onOpen={open}
        keysHint={t.keysHint}
        empty={t.nothingDrawn}
        note={
          notDrawn === 0 ? null : (
            <>
              {t.notDrawn(notDrawn, formatInteger(notDrawn))}{" "}
              <Button
                look="link"
                onClick={() => onTable({ ...filter, verdicts: NOT_COMPARED, mark: null })}
              >
                {t.seeNotDrawn}
              </Button>
            </>
          )
        }
      />
    </div>
  );
};
