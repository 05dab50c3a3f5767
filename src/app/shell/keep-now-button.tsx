import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import { keepRefused } from "../projects/keep-refused.ts";
import { workHereTexts } from "./work-here-texts.ts";

/** Keeps what had no room, once there is some. */
export const KeepNowButton = () => {
  const t = useTexts(workHereTexts);
  const [going, setGoing] = useState(false);
  return (
    <Button
      disabled={going}
      onClick={() => {
        setGoing(true);
        void keepRefused().finally(() => setGoing(false));
      }}
    >
      {t.keepNow}
    </Button>
  );
};
