import type { UnionRecord } from "../../../answers/register/unite/union-record.ts";
import type { SourceNow } from "../../../answers/register/unite/union-sources.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Dialog } from "../../../ui/layout/dialog.tsx";
import type { RegisterBook } from "../../register-book.ts";
import type { RegisterContext } from "../register-section.ts";
import styles from "./union.module.css";
import { unionTexts } from "./union-texts.ts";
import { uniteAgain } from "./unite-again.ts";

export interface UnionDialogProps {
  readonly context: RegisterContext;
  readonly name: string;
  readonly book: RegisterBook;
  readonly record: UnionRecord;
  readonly sources: readonly SourceNow[];
  readonly onClose: () => void;
}

const MOST_NAMED = 12;

/** The files of a united register, how each stands now, and the way to unite them again. */
export const UnionDialog = ({ context, book, record, sources, onClose }: UnionDialogProps) => {
  const t = useTexts(unionTexts);
  const { changes } = record;
  const closed = sources.filter(({ register }) => register === null);
  const changed = sources.some(({ state }) => state === "changed");
  const registers = sources.flatMap(({ register }) => register ?? []);
  const again = async () => {
    const original = await book.original?.();
    if (original === undefined) return;
    const { file, log } = uniteAgain(registers, original, book.log);
    onClose();
    context.openFiles([file], "plots", log);
  };
  return (
    <Dialog
      open
      title={t.title}
      closeName={t.close}
      onClose={onClose}
      actions={
        <>
          <Button
            look={changed ? "primary" : "secondary"}
            disabled={!changed || closed.length > 0 || book.original === undefined || book.busy}
            onClick={() => void again()}
          >
            {t.again}
          </Button>
          <Button onClick={onClose}>{t.close}</Button>
        </>
      }
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.file}</th>
            <th scope="col" className={styles.figure}>
              {t.plots}
            </th>
            <th scope="col" className={styles.figure}>
              {t.refused}
            </th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ source, state, register }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and one file may stand in it twice.
            <tr key={place}>
              <th scope="row">
                {register === null ? (
                  source.name
                ) : (
                  <Button
                    look="link"
                    title={t.review}
                    onClick={() => {
                      onClose();
                      context.activateRegister(register.id);
                    }}
                  >
                    {source.name}
                  </Button>
                )}
              </th>
              <td className={styles.figure}>{formatInteger(source.taken)}</td>
              <td className={styles.figure}>{formatInteger(source.left)}</td>
              <td className={state === "same" ? undefined : styles.changed}>{t.states[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes === undefined ? null : (
        <>
          <p className={styles.hint}>
            {t.came(formatInteger(changes.carried), changes.carried, changes.from)}
          </p>
          {changes.left.length === 0 ? null : (
            <>
              <p className={styles.hint}>{t.didNot(changes.from)}</p>
              <ul className={styles.left}>
                {changes.left.slice(0, MOST_NAMED).map(({ file, row, column }) => (
                  <li key={`${file} ${row} ${column}`}>
                    {column === null ? t.leftRow(file, row) : t.leftCell(file, row, column)}
                  </li>
                ))}
                {changes.left.length > MOST_NAMED ? (
                  <li>{t.more(formatInteger(changes.left.length - MOST_NAMED))}</li>
                ) : null}
              </ul>
            </>
          )}
        </>
      )}
      <p className={styles.hint}>{changed || closed.length > 0 ? t.againHint : t.nothingNew}</p>
      {closed.length > 0 ? (
        <p className={styles.hint}>
          {t.closedHint(closed.map(({ source }) => `«${source.name}»`).join(", "))}
        </p>
      ) : null}
    </Dialog>
  );
};
