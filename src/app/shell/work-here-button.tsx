import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { GRACE_MS, takeOver } from "../../store/project-writer.ts";
import { Button } from "../../ui/controls/button.tsx";
import { keepRefused } from "../projects/keep-refused.ts";
import { workHereTexts } from "./work-here-texts.ts";

/** The other tab's last words are kept by then, whatever slows its clock while it is hidden. */
const OTHER_ENDS_MS = GRACE_MS + 1000;

const workHere = async (): Promise<void> => {
  await takeOver();
  await new Promise((resolve) => setTimeout(resolve, OTHER_ENDS_MS));
  // What this tab was refused is kept now; then it is read anew, with all that the other one did.
  if (await keepRefused()) window.location.reload();
};

/** Makes this tab the one that keeps what is done in the project. */
export const WorkHereButton = () => {
  const t = useTexts(workHereTexts);
  const [going, setGoing] = useState(false);
  return (
    <Button
      disabled={going}
      onClick={() => {
        setGoing(true);
        void workHere().finally(() => setGoing(false));
      }}
    >
      {t.workHere}
    </Button>
  );
};
