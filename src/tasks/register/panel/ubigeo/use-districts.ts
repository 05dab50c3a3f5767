import { useEffect, useState } from "react";
import type { District } from "../../../../domain/district.ts";
import { loadDistricts } from "./load-districts.ts";

const NONE: readonly District[] = [];

/** The districts that ship, none until they are there. */
export function useDistricts(embedded: (path: string) => Promise<Blob>): readonly District[] {
  const [districts, setDistricts] = useState(NONE);
  useEffect(() => {
    let gone = false;
    void loadDistricts(embedded).then((loaded) => {
      if (!gone) setDistricts(loaded);
    });
    return () => {
      gone = true;
    };
  }, [embedded]);
  return districts;
}
