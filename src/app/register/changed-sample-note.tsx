import { formatInteger } from "../../i18n/format-number.ts";
import { plural } from "../../i18n/plural.ts";
import { defineTexts } from "../../i18n/texts.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { SAMPLE_ID } from "../data/embedded.ts";
import { PassingNote } from "../shell/passing/passing-note.tsx";
import { useSession } from "../state/session.ts";
import { setAddress } from "../state/use-view.ts";

const texts = defineTexts({
  "es-PE": {
    changed: (n: number, count: string) =>
      `El padrón de ejemplo tiene ${plural(n, "1 cambio hecho", `${count} cambios hechos`)} en este equipo: sus cifras pueden no ser las del enlace.`,
    look: "Ver los cambios",
  },
  en: {
    changed: (n: number, count: string) =>
      `The sample register has ${plural(n, "1 change", `${count} changes`)} made on this device: its figures may differ from the link's.`,
    look: "See the changes",
  },
});

const ChangedSample = ({ count }: { readonly count: number }) => {
  const t = useTexts(texts);
  return (
    <PassingNote
      text={t.changed(count, formatInteger(count))}
      action={t.look}
      onAction={() => setAddress({ tarea: "registro", r: "revisar", padron: SAMPLE_ID })}
    />
  );
};

/** Says to who came by a link that the sample it is about was changed on this device. */
export const tellChangedSample = (count: number): void =>
  useSession.setState({ passing: <ChangedSample count={count} /> });
