import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { useSession } from "../../state/session.ts";
import { PassingNote } from "./passing-note.tsx";
import { passingTexts } from "./passing-texts.ts";

interface FilesWaitProps {
  readonly count: number;
  readonly onLook: () => void;
}

const FilesWait = ({ count, onLook }: FilesWaitProps) => {
  const t = useTexts(passingTexts);
  return (
    <PassingNote text={t.wait(count, formatInteger(count))} action={t.look} onAction={onLook} />
  );
};

/** Says that files wait to be looked at, to someone who is left where they are. */
export const showFilesWait = (count: number, onLook: () => void): void =>
  useSession.setState({ passing: <FilesWait count={count} onLook={onLook} /> });
