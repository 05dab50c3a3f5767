import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { classNames } from "../../../ui/class-names.ts";
import { useSession } from "../../state/session.ts";
import styles from "./passing-note.module.css";
import { passingTexts } from "./passing-texts.ts";

const FilesOpening = () => {
  const t = useTexts(passingTexts);
  const opening = useSession((s) => s.opening);
  const { done, total } = useSession((s) => s.kept);
  if (!opening) return null;
  return (
    <div className={classNames(styles.note, styles.late)}>
      <p role="status">
        <strong>{t.opening(total, formatInteger(total))}</strong>
      </p>
      <p>{t.done(formatInteger(done), formatInteger(total))}</p>
    </div>
  );
};

/** Says that kept files are being read, with how many are there, until all are. */
export const showOpening = (): void => useSession.setState({ passing: <FilesOpening /> });
