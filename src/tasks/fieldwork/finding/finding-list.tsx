import { isEmptyRecord } from "../../../domain/field/is-empty-record.ts";
import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { FieldStore } from "../../../store/field-store.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { EmptyRecords } from "../records/empty-records.tsx";
import styles from "../records/record-list.module.css";
import { ExportPart } from "./export-part.tsx";
import { type FoundRecord, hasPlace } from "./finding-records.ts";
import { findingTexts } from "./finding-texts.ts";

export interface FindingListProps {
  readonly found: readonly FoundRecord[];
  readonly odd: number;
  readonly store: FieldStore;
  readonly onOpen: (id: string) => void;
}

/** Every finding on this device, the one changed last first. */
export const FindingList = ({ found: all, odd, store, onOpen }: FindingListProps) => {
  const t = useTexts(findingTexts);
  const { locale } = useLocale();
  const found = all.filter(({ record }) => !isEmptyRecord(record));
  const empty = all.map(({ record }) => record).filter(isEmptyRecord);
  const aside = ({ finding }: FoundRecord): string => {
    const { corners, walked, photos, seenAt } = finding;
    const where = hasPlace(finding)
      ? walked !== null
        ? t.walked(walked.code)
        : corners.length >= 3
          ? t.cornersOf(formatInteger(corners.length))
          : ""
      : t.noPlace;
    const pictures =
      photos.length === 0 ? "" : t.photos(photos.length, formatInteger(photos.length));
    const when = formatDateTimeLima(`${seenAt}:00-05:00`, locale);
    return [when, where, pictures].filter((word) => word !== "").join(" · ");
  };
  return (
    <>
      {found.length === 0 ? (
        <section>
          <h2 className={parts.heading}>{t.intro}</h2>
          <p>{t.introHint}</p>
        </section>
      ) : null}
      {found.length === 0 ? null : (
        <section>
          <h2 className={parts.heading}>
            {t.list}
            <span className={parts.aside}>{formatInteger(found.length)}</span>
          </h2>
          <ul className={styles.list}>
            {found.map((one) => (
              <li key={one.record.id}>
                <button type="button" className={styles.row} onClick={() => onOpen(one.record.id)}>
                  <span className={styles.words}>
                    <strong className={styles.name}>
                      {one.finding.title.trim() || t.untitled}
                    </strong>
                    <span className={styles.aside}>{aside(one)}</span>
                  </span>
                  <Icon name="chevron-right" size={24} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <EmptyRecords empty={empty} store={store} />
      {odd === 0 ? null : <p className={parts.hint}>{t.odd(odd, formatInteger(odd))}</p>}
      {found.length === 0 ? null : <ExportPart found={found} />}
    </>
  );
};
