import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import { useOffline } from "./offline-store.ts";
import { offlineTexts } from "./offline-texts.ts";

/** Takes the newer release and opens the page anew: what is done is kept as it is done. */
export const TakeReleaseButton = () => {
  const t = useTexts(offlineTexts);
  const link = useOffline((s) => s.link);
  const [going, setGoing] = useState(false);
  if (link === null) return null;
  const take = async (): Promise<void> => {
    setGoing(true);
    try {
      await link.adopt();
      window.location.reload();
    } catch {
      setGoing(false);
    }
  };
  return (
    <Button disabled={going} onClick={() => void take()}>
      {t.takeRelease}
    </Button>
  );
};
