import { type BerryCount, countSums, LONGEST_NOTE } from "../../../domain/field/berry-count.ts";
import type { FieldSite } from "../../../domain/field/field-site.ts";
import { LONGEST_WORD } from "../../../domain/field/field-site.ts";
import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import { SegmentedControl } from "../../../ui/controls/segmented-control.tsx";
import { TextArea } from "../../../ui/controls/text-area.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { FieldColumn } from "../records/field-sheet.tsx";
import { OptionalFigure } from "../records/optional-figure.tsx";
import { PlacePart, type PlacePartProps } from "../records/place-part.tsx";
import { recordsTexts } from "../records/records-texts.ts";
import { RemoveRecord } from "../records/remove-record.tsx";
import { countTexts } from "./count-texts.ts";
import { RateLine } from "./rate-line.tsx";
import { SiteFields } from "./site-fields.tsx";
import { siteTexts } from "./site-texts.ts";

export interface DataStageProps {
  readonly count: BerryCount;
  readonly onChange: (patch: Partial<BerryCount>) => void;
  readonly onSite: (patch: Partial<FieldSite>) => void;
  readonly onPlace: PlacePartProps["onPlace"];
  /** Nothing was put into it yet. */
  readonly draft: boolean;
  readonly onFinish: () => void;
  readonly onRemove: () => void;
}

/** What goes with a count, and its end. */
export const DataStage = (props: DataStageProps) => {
  const { count, onChange, onSite, onPlace, draft, onFinish, onRemove } = props;
  const t = useTexts(countTexts);
  const of = useTexts(recordsTexts);
  const site = useTexts(siteTexts);
  const { locale } = useLocale();
  const { trees, counted, bored } = countSums(count.taps);
  const short = trees < count.treesWanted;
  return (
    <FieldColumn>
      <section>
        <p className={parts.hint}>{t.begun(formatDateTimeLima(new Date(count.begun), locale))}</p>
        <RateLine counted={counted} bored={bored} />
        {counted === 0 ? null : <p className={parts.hint}>{t.doubt}</p>}
      </section>
      {count.finished ? (
        <Button wide onClick={() => onChange({ finished: false })}>
          {t.reopen}
        </Button>
      ) : (
        <Button wide look="primary" icon="check" disabled={counted === 0} onClick={onFinish}>
          {short ? t.finishShort(formatInteger(trees), formatInteger(count.treesWanted)) : t.finish}
        </Button>
      )}
      <TextField
        label={site.point}
        hint={site.pointHint}
        value={count.site.point}
        maxLength={LONGEST_WORD}
        onChange={(point) => onSite({ point })}
      />
      <PlacePart atOnce={false} place={count.site.place} onPlace={onPlace} />
      <SegmentedControl
        label={t.method}
        value={count.method}
        segments={[
          { value: "ramas", label: t.branches },
          { value: "frutos_suelo", label: t.floor },
        ]}
        onChange={(method) => onChange({ method })}
      />
      <NumberField
        label={t.wanted}
        value={count.treesWanted}
        min={1}
        max={500}
        onChange={(treesWanted) => onChange({ treesWanted })}
      />
      <SiteFields site={count.site} onChange={onSite} />
      <OptionalFigure
        label={t.alive}
        hint={t.optional}
        value={count.alive}
        min={0}
        max={100_000}
        onChange={(alive) => onChange({ alive })}
      />
      <OptionalFigure
        label={t.dead}
        value={count.dead}
        min={0}
        max={100_000}
        onChange={(dead) => onChange({ dead })}
      />
      <TextArea
        label={of.notes}
        value={count.notes}
        maxLength={LONGEST_NOTE}
        onChange={(notes) => onChange({ notes })}
      />
      {draft ? null : <RemoveRecord onRemove={onRemove} />}
    </FieldColumn>
  );
};
