import { issueSentence } from "../../../../i18n/issues/issue-sentence.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import type { Imports, PendingImport } from "../../../imports.ts";
import styles from "./template.module.css";
import { choicesFor, isReadWith, withoutTemplate } from "./template-choices.ts";
import { templateTexts } from "./template-texts.ts";
import type { Templates } from "./use-templates.ts";

export interface TemplateNoteProps {
  readonly file: PendingImport;
  readonly imports: Imports;
  readonly templates: Templates;
}

/** Which template the file was read with, or could be; with the way back. */
export const TemplateNote = ({ file, imports, templates }: TemplateNoteProps) => {
  const t = useTexts(templateTexts);
  const { locale } = useLocale();
  const used = templates.all.find((template) => isReadWith(template, file));
  const fitting = used ?? templates.all.find((template) => choicesFor(template, file) !== null);
  const choices = fitting && choicesFor(fitting, file);
  return (
    <div role="status" className={styles.note}>
      {fitting && choices ? (
        <p className={styles.line}>
          {used ? t.readWith(used.name) : t.mayUse(fitting.name)}{" "}
          {used ? (
            <Button look="link" onClick={() => imports.answer(file.id, withoutTemplate())}>
              {t.takeBack}
            </Button>
          ) : (
            <Button look="link" onClick={() => imports.answer(file.id, choices)}>
              {t.use}
            </Button>
          )}{" "}
          <Button look="link" onClick={() => templates.forget(fitting.id)}>
            {t.forget}
          </Button>
        </p>
      ) : null}
      {templates.trouble ? (
        <p className={styles.trouble}>{issueSentence(templates.trouble, locale).text}</p>
      ) : null}
    </div>
  );
};
