import { useEffect, useState } from "react";
import type { HeightGrid } from "../../../geo/heights/height-grid.ts";
import { readHeightGrid } from "../../../geo/heights/read-height-grid.ts";

const RELIEF = "data/alturas.bin";

/** The relief for contours; null until it is here, and where it does not come: sketches then have none and say so. */
export const useHeights = (embedded: (path: string) => Promise<Blob>): HeightGrid | null => {
  const [heights, setHeights] = useState<HeightGrid | null>(null);
  useEffect(() => {
    let wanted = true;
    embedded(RELIEF)
      .then(async (file) => readHeightGrid(new Uint8Array(await file.arrayBuffer())))
      .then(
        (grid) => wanted && setHeights(grid),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [embedded]);
  return heights;
};
