import { useCallback } from "react";
import { LONGEST_NOTE } from "../../../domain/field/berry-count.ts";
import type { FieldPlace } from "../../../domain/field/field-place.ts";
import type { FieldRecord } from "../../../domain/field/field-record.ts";
import { type FieldSite, LONGEST_WORD } from "../../../domain/field/field-site.ts";
import { MOST_INSECTS, type TrapReading, trapDays } from "../../../domain/field/trap-reading.ts";
import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { DateField } from "../../../ui/controls/date-field.tsx";
import { TextArea } from "../../../ui/controls/text-area.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { FieldColumn, FieldSheet } from "../records/field-sheet.tsx";
import { KeptMark } from "../records/kept-mark.tsx";
import { KeptNote } from "../records/kept-note.tsx";
import { OptionalFigure } from "../records/optional-figure.tsx";
import { PlacePart } from "../records/place-part.tsx";
import { recordsTexts } from "../records/records-texts.ts";
import { RemoveRecord } from "../records/remove-record.tsx";
import { useEditedRecord } from "../records/use-edited-record.ts";
import type { FieldRecords } from "../records/use-field-records.ts";
import { countListTexts } from "./count-texts.ts";
import { feel } from "./feel.ts";
import { SiteFields } from "./site-fields.tsx";
import { siteTexts } from "./site-texts.ts";
import styles from "./trap-screen.module.css";
import { trapTexts } from "./trap-texts.ts";

export interface TrapScreenProps {
  readonly record: FieldRecord;
  readonly first: TrapReading;
  readonly field: FieldRecords;
  /** It was begun with this touch. */
  readonly fresh: boolean;
  /** Nothing was put into it yet. */
  readonly draft: boolean;
  readonly onClose: () => void;
  /** Begins the next reading of the same trap. */
  readonly onAgain: (last: TrapReading) => void;
}

/** What a trap caught, since when. */
export const TrapScreen = (props: TrapScreenProps) => {
  const { record, first, field, fresh, draft, onClose, onAgain } = props;
  const t = useTexts(trapTexts);
  const of = useTexts(recordsTexts);
  const site = useTexts(siteTexts);
  const list = useTexts(countListTexts);
  const edited = useEditedRecord(field.store, record, first, { draft });
  const { body: trap, kept, change, suggest } = edited;
  const onSite = (patch: Partial<FieldSite>): void =>
    change((now) => ({ site: { ...now.site, ...patch } }));
  const add = (by: number): void => {
    feel(by > 0 ? "one" : "undo");
    change(({ catches }) => ({
      catches: Math.min(MOST_INSECTS, Math.max(0, (catches ?? 0) + by)),
    }));
  };
  const onPlace = useCallback(
    (place: FieldPlace | null, unasked: boolean) =>
      (unasked ? suggest : change)(({ site: now }) => ({ site: { ...now, place } })),
    [change, suggest],
  );
  const days = trapDays(trap);
  const { catches, since, read } = trap;
  const remove = (): void => {
    void field.store.forget(record.id).then((gone) => gone && onClose());
  };
  const done = (): void => {
    // A place that came by itself is on the screen: who says "done" under it means it.
    if (kept === "draft" && trap.site.place !== null) change({});
    onClose();
  };
  return (
    <FieldSheet
      onBack={onClose}
      beside={<KeptMark kept={kept} />}
      foot={
        <>
          {catches === null ? null : (
            <Button icon="trap" onClick={() => onAgain(trap)}>
              {t.again}
            </Button>
          )}
          <Button look="primary" icon="check" onClick={done}>
            {t.done}
          </Button>
        </>
      }
    >
      <FieldColumn>
        <h2 className={styles.title}>{t.title}</h2>
        {kept === "not-kept" ? <KeptNote kept={kept} issue={field.issue} /> : null}
        <TextField
          label={site.trapPoint}
          hint={site.pointHint}
          value={trap.site.point}
          maxLength={LONGEST_WORD}
          onChange={(point) => onSite({ point })}
        />
        <section className={styles.catch} aria-label={t.catches}>
          <p className={styles.figure} role="status">
            {catches === null ? t.uncounted : formatInteger(catches)}
          </p>
          <div className={styles.steps}>
            <Button wide disabled={catches === null || catches === 0} onClick={() => add(-1)}>
              {t.less}
            </Button>
            <Button wide look="primary" onClick={() => add(1)}>
              {t.one}
            </Button>
            <Button wide disabled={catches !== null} onClick={() => change({ catches: 0 })}>
              {t.none}
            </Button>
            <Button wide onClick={() => add(10)}>
              {t.ten}
            </Button>
          </div>
          <OptionalFigure
            label={t.typed}
            value={catches}
            min={0}
            max={MOST_INSECTS}
            onChange={(figure) => change({ catches: figure })}
          />
          <p className={styles.rate}>
            {catches !== null && days !== null
              ? t.perDay(formatNumber(catches / days, 2), list.days(days, formatInteger(days)))
              : since !== "" && read !== "" && days === null
                ? t.wrongDays
                : since === ""
                  ? t.noDays
                  : ""}
          </p>
        </section>
        <DateField label={t.since} value={since} onChange={(day) => change({ since: day })} />
        <DateField label={t.read} value={read} onChange={(day) => change({ read: day })} />
        <TextField
          label={t.type}
          hint={t.typeHint}
          value={trap.type}
          maxLength={LONGEST_WORD}
          onChange={(type) => change({ type })}
        />
        <PlacePart atOnce={fresh} place={trap.site.place} onPlace={onPlace} />
        <SiteFields site={trap.site} onChange={onSite} />
        <TextArea
          label={of.notes}
          value={trap.notes}
          maxLength={LONGEST_NOTE}
          onChange={(notes) => change({ notes })}
        />
        {kept === "draft" ? null : <RemoveRecord onRemove={remove} />}
      </FieldColumn>
    </FieldSheet>
  );
};
