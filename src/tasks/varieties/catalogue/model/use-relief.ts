import { useEffect, useState } from "react";
import type { HeightGrid } from "../../../../geo/heights/height-grid.ts";
import { readHeightGrid } from "../../../../geo/heights/read-height-grid.ts";
import type { VarietiesContext } from "../../varieties-context.ts";

const HEIGHTS = "data/alturas.bin";

/** The relief that ships, read once the tab is first looked at; null while it comes, or where it could not be read. */
export const useRelief = (
  embedded: VarietiesContext["embedded"],
  active: boolean,
): HeightGrid | null => {
  const [grid, setGrid] = useState<HeightGrid | null>(null);
  const wanted = active && grid === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page makes another `embedded` at every render.
  useEffect(() => {
    if (!wanted) return;
    let looked = true;
    embedded(HEIGHTS)
      .then(async (file) => readHeightGrid(new Uint8Array(await file.arrayBuffer())))
      .catch(() => null)
      .then((found) => looked && found && setGrid(found));
    return () => {
      looked = false;
    };
  }, [wanted]);
  return grid;
};
