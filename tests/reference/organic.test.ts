import { expect, test } from "vitest";
import { readReference, referenceAbsent } from "./reference.ts";
import { registerJson } from "./register-command.ts";

interface Pair {
  readonly organic: string;
  readonly conventional: string;
  readonly distance_m: number;
}

interface Expected {
  readonly distance_m: number;
  readonly organic: number;
  readonly conventional: number;
  readonly unknown_flag_skipped: readonly string[];
  readonly organic_plots_with_a_neighbour: readonly string[];
  readonly pairs: readonly (Pair & { readonly on_the_very_limit: boolean })[];
}

interface Answer {
  readonly organic: number;
  readonly conventional: number;
  readonly pairs: readonly Pair[];
  readonly skipped: readonly string[];
}

const FILES: readonly { readonly file: readonly string[] }[] = [
  { file: ["organic/plots-utm17s.csv", "--crs", "EPSG:32717"] },
  { file: ["organic/plots-lonlat.geojson"] },
];

const keyOf = ({ organic, conventional }: Pair) => `${organic} ${conventional}`;

test.skipIf(referenceAbsent).each(FILES)(
  "every organic plot's neighbours in $file",
  async ({ file }) => {
    const want: Expected = JSON.parse(readReference("organic/expected.json"));
    const found = await registerJson<Answer>([
      "organic",
      ...file,
      "--distance",
      String(want.distance_m),
    ]);
    expect([found.organic, found.conventional]).toEqual([want.organic, want.conventional]);
    expect(found.skipped).toEqual(want.unknown_flag_skipped);
    expect(found.pairs.map(keyOf).sort()).toEqual(want.pairs.map(keyOf).sort());
    const own = new Map(found.pairs.map((pair) => [keyOf(pair), pair.distance_m]));
    for (const due of want.pairs)
      expect(Math.abs(own.get(keyOf(due))! - due.distance_m), keyOf(due)).toBeLessThan(1e-3);
    const plots = new Set(found.pairs.map(({ organic }) => organic));
    expect([...plots].sort()).toEqual(want.organic_plots_with_a_neighbour);
  },
);
