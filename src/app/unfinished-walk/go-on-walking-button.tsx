import { defineTexts } from "../../i18n/texts.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import { openAddress } from "../state/use-view.ts";

const texts = defineTexts({
  "es-PE": { goOn: "Seguir" },
  en: { goOn: "Go on" },
});

/** Leads to where the walk waits. */
export const GoOnWalkingButton = () => (
  <Button look="primary" icon="play" onClick={() => openAddress({ tarea: "campo", c: "lindero" })}>
    {useTexts(texts).goOn}
  </Button>
);
