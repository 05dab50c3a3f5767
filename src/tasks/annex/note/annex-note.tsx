import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { FactNote } from "../../../ui/text/fact-note.tsx";
import type { PlotNoteProps } from "../../plot-note.ts";
import { noteTexts } from "./note-texts.ts";

/** The way from any plot's card to its annex, and back to that card's task. */
export const AnnexNote = ({ index, view, goTo }: PlotNoteProps<OverlapAnalyses>) => {
  const t = useTexts(noteTexts);
  const place = String(index);
  return (
    <FactNote
      title={t.title}
      facts={[{ label: t.printed, value: t.what }]}
      link={t.link}
      onLink={() => goTo("anexo", { an: place, anv: place, ande: view.get("tarea") })}
    />
  );
};
