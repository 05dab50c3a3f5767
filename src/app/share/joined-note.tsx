import { useTexts } from "../../i18n/use-texts.ts";
import { PassingNote } from "../shell/passing/passing-note.tsx";
import { useSession } from "../state/session.ts";
import { setAddress } from "../state/use-view.ts";
import { projectTexts } from "./project-texts.ts";

const toTake = (): void => setAddress({ tarea: "campo", c: "llevar", ficha: null });

const JoinedNote = ({ what }: { readonly what: string }) => {
  const t = useTexts(projectTexts);
  return <PassingNote text={t.joined(what)} action={t.toTake} onAction={toTake} />;
};

/** Says what became of the field records of a project that was joined; nothing where it had none. */
export const showJoined = (what: string): void => {
  if (what !== "") useSession.setState({ passing: <JoinedNote key={what} what={what} /> });
};
