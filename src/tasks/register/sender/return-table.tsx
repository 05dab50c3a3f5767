import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { ReturnedFile } from "../../../intake/sending/returned-files.ts";
import styles from "./return-form.module.css";
import { senderTexts } from "./sender-texts.ts";

/** Each file that goes back, and how much it says. */
export const ReturnTable = ({ files }: { readonly files: readonly ReturnedFile[] }) => {
  const t = useTexts(senderTexts);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.table} aria-label={t.file} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.file}</th>
            <th scope="col">{t.records}</th>
            <th scope="col">{t.remarked}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, records, remarked }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{formatInteger(records)}</td>
              <td>{formatInteger(remarked)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
