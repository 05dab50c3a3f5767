import { useEffect, useMemo, useState } from "react";
import { readUnionRecord, type UnionRecord } from "../../../answers/register/unite/union-record.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { sameCrs } from "../../../geo/crs/same-crs.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { joinNames } from "../../../i18n/join-names.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Dialog } from "../../../ui/layout/dialog.tsx";
import type { PendingImport } from "../../imports.ts";
import type { RegisterContext } from "../register-section.ts";
import styles from "../unite/unite-dialog.module.css";
import { uniteTexts } from "../unite/unite-texts.ts";
import { addTexts } from "./add-texts.ts";
import { addedRegister, additionOf } from "./added-register.ts";

export interface AddDialogProps {
  readonly context: RegisterContext;
  /** The register in use. */
  readonly base: Dataset<"plots">;
  /** Read as plots. */
  readonly file: PendingImport;
  readonly onClose: () => void;
}

/** What becomes of a register to which a file's plots are added, and the adding. */
export const AddDialog = ({ context, base, file, onClose }: AddDialogProps) => {
  const t = useTexts(addTexts);
  const u = useTexts(uniteTexts);
  const { locale } = useLocale();
  const book = context.useRegisterBook(base.id);
  const [record, setRecord] = useState<UnionRecord | null | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const own = book.file;
  useEffect(() => {
    let gone = false;
    void (own && readUnionRecord(own).catch(() => null))?.then((found) => {
      if (!gone) setRecord(found);
    });
    return () => {
      gone = true;
    };
  }, [own]);
  const { dataset, counts } = file.report ?? {};
  const added = useMemo(
    () => (dataset ? ({ ...dataset, id: file.id, kind: "plots" } as Dataset<"plots">) : null),
    [dataset, file.id],
  );
  const { registers } = context.documents;
  const addition = useMemo(
    () => (added && record !== undefined ? additionOf(base, added, record, registers) : null),
    [base, added, record, registers],
  );
  if (added === null || !counts) return null;
  const [rows, more] = [base.rows.length, added.rows.length];
  const corrections = book.log.length;
  const listed = (names: readonly string[]) =>
    joinNames(
      names.map((name) => `«${name}»`),
      locale,
    );
  const mixed = addition?.sources.some(({ crs }) => !sameCrs(crs, base.crs)) ?? false;
  const add = async () => {
    if (addition === null) return;
    setBusy(true);
    const original = addition.way === "grows" ? await book.original?.() : book.report;
    if (!original) return setBusy(false);
    const made = addedRegister(addition, base, original, book.log, locale);
    onClose();
    await context.imports.accept(file.id, "plots");
    context.openFiles([made.file], "plots", made.log);
  };
  const ready = addition !== null && book.report !== null && !book.busy && !busy;
  return (
    <Dialog
      open
      title={t.title(base.name)}
      closeName={t.close}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={!ready} onClick={() => void add()}>
            {t.add(formatInteger(more), more)}
          </Button>
          <Button onClick={onClose}>{t.close}</Button>
        </>
      }
    >
      <p className={styles.lead}>
        {t.lead(formatInteger(rows), formatInteger(more), formatInteger(rows + more))}
      </p>
      {addition === null ? (
        <p className={styles.hint} role="status">
          {t.opening}
        </p>
      ) : (
        <>
          {addition.closed.length > 0 ? (
            <p className={styles.refused}>{t.closed(listed(addition.closed))}</p>
          ) : (
            <p className={styles.hint}>
              {addition.way === "grows"
                ? t.grows(formatInteger(corrections), corrections)
                : t.begins(formatInteger(corrections), corrections, base.name)}
            </p>
          )}
          {addition.changed.length > 0 ? (
            <p className={styles.refused}>{t.changed(listed(addition.changed))}</p>
          ) : null}
          {addition.repeated > 0 ? (
            <p className={styles.refused}>
              {t.repeated(formatInteger(addition.repeated), addition.repeated)}
            </p>
          ) : null}
          {counts.refused > 0 ? (
            <p className={styles.refused}>
              {t.refused(formatInteger(counts.refused), counts.refused)}
            </p>
          ) : null}
          {mixed ? <p className={styles.hint}>{u.mixed}</p> : null}
          <p className={styles.hint}>{u.places}</p>
        </>
      )}
    </Dialog>
  );
};
