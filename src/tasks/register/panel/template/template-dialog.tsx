import { useState } from "react";
import { crsName } from "../../../../geo/crs/crs-name.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { issueSentence } from "../../../../i18n/issues/issue-sentence.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { TextField } from "../../../../ui/controls/text-field.tsx";
import { Dialog } from "../../../../ui/layout/dialog.tsx";
import type { PendingImport } from "../../../imports.ts";
import styles from "./template.module.css";
import { choicesToKeep } from "./template-choices.ts";
import { templateShape } from "./template-shape.ts";
import { templateTexts } from "./template-texts.ts";
import type { Templates } from "./use-templates.ts";

export interface TemplateDialogProps {
  readonly file: PendingImport;
  readonly templates: Templates;
  readonly onClose: () => void;
}

const MOST_LETTERS = 80;

/** The mapping under a name, with all that goes into it said before it is kept. */
export const TemplateDialog = ({ file, templates, onClose }: TemplateDialogProps) => {
  const t = useTexts(templateTexts);
  const { locale } = useLocale();
  const [name, setName] = useState(() => file.name.replace(/\.[^.]*$/, "").slice(0, MOST_LETTERS));
  const [kept, setKept] = useState<string | null>(null);
  const { columns, crs, datum, swapLatLon, southWest, sheet, dateOrder } = choicesToKeep(file);
  const asked = file.report?.questions.some(({ code }) => code === "which-datum") ?? false;
  const count = Object.keys(columns ?? {}).length;
  const what = [
    t.keeps(formatInteger(count), count),
    crs && t.crs(crsName(crs)),
    datum && t.datum(datum),
    swapLatLon && t.swapped,
    southWest && t.southWest,
    sheet && t.sheet(sheet),
    dateOrder && t.dates[dateOrder],
  ].filter(Boolean);
  const shape = file.report && templateShape(file.report);
  const written = name.trim();
  const replaced = templates.all.find((one) => one.name === written && one.shape === shape);
  const save = async () => {
    if (written !== "" && (await templates.keep(written, file))) setKept(written);
  };
  return (
    <Dialog
      open
      title={t.title}
      closeName={t.close}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={written === ""} onClick={() => void save()}>
            {t.keep}
          </Button>
          <Button onClick={onClose}>{t.close}</Button>
        </>
      }
    >
      <p className={styles.lead}>{t.lead}</p>
      <TextField
        label={t.name}
        value={name}
        maxLength={MOST_LETTERS}
        onChange={(next) => {
          setName(next);
          setKept(null);
        }}
      />
      <p className={styles.keeps}>
        {what.join(", ")}. {asked && !datum && !crs ? t.openDatum : null}{" "}
        {replaced && kept === null ? t.replaces(replaced.name) : null}
      </p>
      <div role="status">
        {kept === null ? null : <strong>{t.kept(kept)}</strong>}
        {templates.trouble ? (
          <p className={styles.trouble}>{issueSentence(templates.trouble, locale).text}</p>
        ) : null}
      </div>
      {templates.all.length > 0 ? (
        <>
          <h3 className={styles.others}>{t.others}</h3>
          <ul className={styles.list}>
            {templates.all.map((template) => (
              <li key={template.id}>
                {template.name}
                <Button
                  look="link"
                  aria-label={t.forgetNamed(template.name)}
                  onClick={() => templates.forget(template.id)}
                >
                  {t.remove}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Dialog>
  );
};
