import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** When the page is being printed, since when; null otherwise. What it draws must stand before the printer looks. */
export const usePrinting = (): Date | null => {
  const [since, setSince] = useState<Date | null>(null);
  useEffect(() => {
    const before = (): void => flushSync(() => setSince(new Date()));
    const after = (): void => setSince(null);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return since;
};
