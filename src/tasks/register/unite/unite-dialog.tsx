import { useState } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import { ORIGIN_HEADINGS } from "../../../domain/register/origin-headings.ts";
import { sameCrs } from "../../../geo/crs/same-crs.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { Dialog } from "../../../ui/layout/dialog.tsx";
import styles from "./unite-dialog.module.css";
import { uniteTexts } from "./unite-texts.ts";
import { unitedFile } from "./united-file.ts";

export interface UniteDialogProps {
  readonly registers: readonly Dataset<"plots">[];
  readonly onUnited: (file: File) => void;
  readonly onClose: () => void;
}

/** Which registers become one, and what that means. */
export const UniteDialog = ({ registers, onUnited, onClose }: UniteDialogProps) => {
  const t = useTexts(uniteTexts);
  const { locale } = useLocale();
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(registers.filter(({ provenance }) => provenance.sample).map(({ id }) => id)),
  );
  const [name, setName] = useState(t.file);
  const chosen = registers.filter(({ id }) => !left.has(id));
  const count = chosen.reduce((sum, { rows }) => sum + rows.length, 0);
  const first = chosen[0];
  const mixed = first !== undefined && chosen.some(({ crs }) => !sameCrs(crs, first.crs));
  const refused = chosen.reduce((sum, { provenance: p }) => sum + p.read - p.accepted, 0);
  const toggle = (id: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  const unite = () => {
    const plain = name.trim().replace(/\.geojson$/i, "") || t.file;
    onUnited(unitedFile(chosen, ORIGIN_HEADINGS[locale], `${plain}.geojson`).write());
    onClose();
  };
  return (
    <Dialog
      open
      title={t.title}
      closeName={t.close}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={chosen.length < 2} onClick={unite}>
            {t.unite(formatInteger(count))}
          </Button>
          <Button onClick={onClose}>{t.close}</Button>
        </>
      }
    >
      <p className={styles.lead}>{t.lead}</p>
      <fieldset className={styles.registers}>
        <legend>{t.which}</legend>
        {registers.map(({ id, name: own, rows, provenance: { read, accepted } }) => (
          <Checkbox
            key={id}
            label={[
              own,
              t.plots(formatInteger(rows.length), rows.length),
              ...(read > accepted ? [t.left(formatInteger(read - accepted), read - accepted)] : []),
            ].join(" · ")}
            checked={!left.has(id)}
            onChange={(on) => toggle(id, on)}
          />
        ))}
      </fieldset>
      <TextField label={t.name} value={name} onChange={setName} />
      <div role="status">
        {chosen.length < 2 ? <p className={styles.hint}>{t.few}</p> : null}
        {mixed ? <p className={styles.hint}>{t.mixed}</p> : null}
      </div>
      {refused > 0 ? (
        <p className={styles.refused}>{t.refused(formatInteger(refused), refused)}</p>
      ) : null}
      <p className={styles.hint}>{t.places}</p>
      <p className={styles.hint}>{t.repeats}</p>
    </Dialog>
  );
};
