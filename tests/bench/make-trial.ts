import type { TrialColumns } from "../../src/domain/trials/trial-columns.ts";
import type { WordColumn } from "../../src/domain/word-column.ts";
import { seededRandom } from "../../src/stats/seeded-random.ts";

/** A whole trial: effects of variety, block and site, and a plot's own error, all of a few units. */
export function makeTrial(
  sites: number,
  varieties: number,
  blocks: number,
  seed: number,
): TrialColumns {
  const random = seededRandom(seed);
  const count = sites * varieties * blocks;
  const words = (name: string, length: number, codeOf: (plot: number) => number): WordColumn => ({
    words: Array.from({ length }, (_, k) => `${name}${k}`),
    code: Int32Array.from({ length: count }, (_, plot) => codeOf(plot)),
  });
  const none: WordColumn = { words: [], code: new Int32Array(count).fill(-1) };
  const nothing = new Float64Array(count).fill(Number.NaN);
  const varietyOf = (plot: number) => plot % varieties;
  const blockOf = (plot: number) => Math.floor(plot / varieties) % blocks;
  const siteOf = (plot: number) => Math.floor(plot / varieties / blocks);
  return {
    site: words("s", sites, siteOf),
    campaign: none,
    block: words("b", blocks, blockOf),
    plot: none,
    variety: words("v", varieties, varietyOf),
    altitude: nothing,
    row: nothing,
    column: nothing,
    trees: nothing,
    responses: [
      {
        column: "y",
        field: null,
        values: Float64Array.from(
          { length: count },
          (_, plot) =>
            20 +
            varietyOf(plot) / 10 +
            blockOf(plot) / 2 +
            siteOf(plot) +
            3 * (random() + random()),
        ),
      },
    ],
  };
}
