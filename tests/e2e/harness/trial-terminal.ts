import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../../../scripts/root.mjs";

/** The part of one site in `lindero trial --json` that the screen is compared with. */
export interface SiteFigures {
  readonly sitio: string;
  readonly means: readonly {
    readonly variedad: string;
    readonly n: number;
    readonly adjusted_mean: number;
    readonly ci95: readonly [number, number];
  }[];
  readonly tukey: readonly {
    readonly a: string;
    readonly b: string;
    readonly difference: number;
    readonly p_adjusted: number;
  }[];
  readonly letters: Readonly<Record<string, string>>;
  readonly not_computable?: string;
}

/** What the terminal says of a trial with several sites. */
export function trialFigures(
  file: string,
  response: string,
): { readonly sites: readonly SiteFigures[] } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "bin/lindero.mjs"), "trial", file, "--response", response, "--json"],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0 && status !== 1) throw new Error(`lindero trial: ${status} ${stderr}`);
  return JSON.parse(stdout);
}

export const SAMPLE_TRIAL = join(ROOT, "public/data/ensayo-ejemplo.csv");
