import { useEffect, useState } from "react";
import { onFieldChange } from "../../../store/field-store.ts";
import { type CopyStanding, copyStanding } from "../../../store/last-copy/copy-standing.ts";
import { onCopy } from "../../../store/last-copy/last-copy.ts";
import { walkRecorder } from "../walk/model/walk-recorder.ts";

/** A count is kept at each tap: what it changes is looked at when the finger rests, ms. */
const SETTLE_MS = 1500;

/** How the open project stands with its copies, as things change and days pass; null until it is known. */
export const useCopyStanding = (): CopyStanding | null => {
  const [standing, setStanding] = useState<CopyStanding | null>(null);
  useEffect(() => {
    let here = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void =>
      void copyStanding().then(
        (found) => here && setStanding(found),
        () => undefined,
      );
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLE_MS);
    };
    // A page that was left open over night is of another day when it is seen again.
    const seen = (): void => {
      if (document.visibilityState === "visible") look();
    };
    look();
    let walking = walkRecorder.state().entries.length > 0;
    const walked = (): void => {
      const now = walkRecorder.state().entries.length > 0;
      if (now !== walking) later();
      walking = now;
    };
    const stops = [onFieldChange(later), onCopy(look), walkRecorder.subscribe(walked)];
    document.addEventListener("visibilitychange", seen);
    return () => {
      here = false;
      clearTimeout(timer);
      for (const stop of stops) stop();
      document.removeEventListener("visibilitychange", seen);
    };
  }, []);
  return standing;
};
