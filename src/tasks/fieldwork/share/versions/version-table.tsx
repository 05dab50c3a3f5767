import { Fragment } from "react";
import type { FieldRecord } from "../../../../domain/field/field-record.ts";
import { formatDateTimeLima } from "../../../../i18n/format-date.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { classNames } from "../../../../ui/class-names.ts";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { comparedFacts, versionFacts } from "./version-facts.ts";
import styles from "./versions.module.css";
import { versionsTexts } from "./versions-texts.ts";

export interface VersionTableProps {
  readonly first: FieldRecord;
  readonly second: FieldRecord;
}

/** Two versions side by side, fact by fact; what differs is said and marked. */
export const VersionTable = ({ first, second }: VersionTableProps) => {
  const t = useTexts(versionsTexts);
  const { locale } = useLocale();
  const facts = comparedFacts(versionFacts(first, locale), versionFacts(second, locale));
  const heads = [
    { name: t.a, record: first, other: second },
    { name: t.b, record: second, other: first },
  ];
  return (
    <>
      <div className={styles.facts}>
        {heads.map(({ name, record, other }) => (
          <div key={name} className={styles.head}>
            <strong>{name}</strong>
            <span className={parts.aside}>
              {t.changed(formatDateTimeLima(new Date(record.changed), locale))}
              {record.changed > other.changed ? `, ${t.latest}` : ""}
            </span>
          </div>
        ))}
      </div>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <Fragment key={fact.label}>
            <dt className={styles.label}>
              {fact.label}
              {fact.differs ? <span className={styles.mark}>{t.differs}</span> : null}
            </dt>
            {[fact.first, fact.second].map((value, i) => (
              <dd
                key={heads[i]!.name}
                className={classNames(styles.value, fact.differs && styles.differs)}
              >
                {value === "" ? t.nothing : value}
              </dd>
            ))}
          </Fragment>
        ))}
      </dl>
      {facts.every(({ differs }) => !differs) ? <p>{t.onlyNames}</p> : null}
    </>
  );
};
