import { useEffect, useState } from "react";
import { nameOfRecord, unmarkedBody } from "../../../../domain/field/copy-record.ts";
import { formatDateTimeLima } from "../../../../i18n/format-date.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import type { AsideVersion } from "../../../../store/aside-version.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Dialog } from "../../../../ui/layout/dialog.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import list from "../../records/record-list.module.css";
import { useFieldRecords } from "../../records/use-field-records.ts";
import { versionsTexts } from "../versions/versions-texts.ts";
import styles from "./asides-part.module.css";
import { asidesTexts } from "./asides-texts.ts";

/** A version brought back is the record again; a record that is there goes aside for it. */
const broughtBack = ({ aside, id }: AsideVersion, now: number) => {
  const { goneAt: _, copyOf: __, named: ___, ...record } = aside;
  const body = aside.copyOf === undefined ? aside.body : unmarkedBody(aside);
  return {
    keep: [{ ...record, body, changed: now }],
    drop: [id],
    aside: "not-chosen" as const,
  };
};

/** What was deleted or not chosen: it can be brought back, until it is deleted for good. */
export const AsidesPart = () => {
  const t = useTexts(asidesTexts);
  const of = useTexts(versionsTexts);
  const { locale } = useLocale();
  const { records, store } = useFieldRecords();
  const [asides, setAsides] = useState<readonly AsideVersion[]>([]);
  const [sure, setSure] = useState(false);
  // Each change of the records may have put something aside.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the records were.
  useEffect(() => {
    let wanted = true;
    void store.asides().then((all) => wanted && all !== null && setAsides(all));
    return () => {
      wanted = false;
    };
  }, [store, records]);
  if (asides.length === 0) return null;
  const empty = async (): Promise<void> => {
    await store.change({ drop: asides.map(({ id }) => id) });
    setAsides([]);
    setSure(false);
  };
  return (
    <section className={parts.section}>
      <details>
        <summary className={styles.summary}>
          <strong>{t.title}</strong>{" "}
          <span className={parts.aside}>{formatInteger(asides.length)}</span>
        </summary>
        <p className={parts.hint}>{t.lead}</p>
        <ul className={list.list}>
          {asides.map((one) => (
            <li key={one.id} className={styles.aside}>
              <span className={list.words}>
                <strong className={list.name}>
                  {`${of.kinds[one.aside.kind]}: ${nameOfRecord(one.aside).trim() || of.untitled}`}
                </strong>
                <span className={list.aside}>
                  {`${t.why[one.why]} · ${formatDateTimeLima(new Date(one.at), locale)}`}
                </span>
              </span>
              <Button onClick={() => void store.change(broughtBack(one, Date.now()))}>
                {t.bringBack}
              </Button>
            </li>
          ))}
        </ul>
        <Button look="link" onClick={() => setSure(true)}>
          {t.empty}
        </Button>
      </details>
      <Dialog
        open={sure}
        title={t.emptyTitle(formatInteger(asides.length))}
        closeName={of.close}
        onClose={() => setSure(false)}
        actions={
          <>
            <Button look="danger" onClick={() => void empty()}>
              {t.emptyNow}
            </Button>
            <Button look="link" onClick={() => setSure(false)}>
              {t.cancel}
            </Button>
          </>
        }
      >
        <p>{t.emptyLead}</p>
      </Dialog>
    </section>
  );
};
