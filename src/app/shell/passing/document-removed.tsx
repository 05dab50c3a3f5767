import { useTexts } from "../../../i18n/use-texts.ts";
import { useSession } from "../../state/session.ts";
import { PassingNote } from "./passing-note.tsx";
import { passingTexts } from "./passing-texts.ts";

interface DocumentRemovedProps {
  readonly name: string;
  readonly onUndo: () => void;
}

const DocumentRemoved = ({ name, onUndo }: DocumentRemovedProps) => {
  const t = useTexts(passingTexts);
  return <PassingNote text={t.removed(name)} action={t.undo} onAction={onUndo} />;
};

/** Says that a document was taken away, and how it comes back. */
export const showRemoved = (id: string, name: string, onUndo: () => void): void =>
  useSession.setState({
    passing: <DocumentRemoved key={id} name={name} onUndo={onUndo} />,
  });
