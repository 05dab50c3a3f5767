import { BOUNDS, tilesOf } from "../bounds.ts";
import { type Tile, writePmtiles } from "../pmtiles-writer/write-pmtiles.ts";
import type { Step } from "../step.ts";
import { coarser } from "./coarser.ts";
import { readHeights } from "./heights.ts";
import { packHeights } from "./pack-heights.ts";
import { reliefTile } from "./relief-tile.ts";

/** The deepest zoom: 153 m a pixel; finer would be interpolation of nodes 185 m apart. */
const DEEPEST = 9;
const FARTHEST = 6;

/** Metres: 688 kB at 5, 736 kB at 4, 898 kB at 2. Half of it is lost at most, of a height that is good to ± 30. */
const QUANTUM = 5;

/** `alturas.bin`: the same heights as figures, for the altitude of a plot whose register gives none. */
export const heightsStep: Step = {
  name: "alturas",
  run: async () => [
    {
      path: "data/alturas.bin",
      bytes: packHeights(await readHeights(), QUANTUM),
      credit: {
        source: "NASA SRTM, promedio a 6 segundos de arco, redondeado a 5 m",
        date: "2000-02",
        licence: "dominio público",
        crs: "EPSG:4326",
        sample: false,
      },
    },
  ],
};

/** `relieve.pmtiles`: heights for hillshade and tint. */
export const reliefStep: Step = {
  name: "alturas",
  run: async () => {
    let grid = await readHeights();
    const tiles: Tile[] = [];
    for (let z = DEEPEST; z >= FARTHEST; z--) {
      if (z < DEEPEST) grid = coarser(grid);
      for (const address of tilesOf(z)) {
        tiles.push({ ...address, bytes: await reliefTile(grid, address) });
      }
    }
    const bytes = writePmtiles({
      kind: "webp",
      tilesGzipped: false,
      bounds: BOUNDS,
      metadata: { name: "relieve", encoding: "terrarium", attribution: "NASA SRTM" },
      tiles,
    });
    return [
      {
        path: "tiles/relieve.pmtiles",
        bytes,
        credit: {
          source: "NASA SRTM, promedio a 6 segundos de arco",
          date: "2000-02",
          licence: "dominio público",
          sample: false,
        },
      },
    ];
  },
};
