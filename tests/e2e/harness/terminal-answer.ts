import { join } from "node:path";
import { ROOT } from "../../../scripts/root.mjs";
import { askTerminal } from "./ask-terminal.ts";

/** The part of `lindero overlap --json` that the screen is compared with. */
export interface TerminalAnswer {
  readonly plots: readonly {
    readonly id: string;
    readonly verdict: "inside" | "crosses" | "on-limit" | "outside";
    readonly overlap_m2: number;
    readonly nearest_on_limit: { readonly [key: string]: number } | readonly number[];
  }[];
}

/** What the terminal says of a register against the embedded sanctuary. */
export const terminalAnswer = (file: string): TerminalAnswer =>
  askTerminal("overlap", file, ["--crs", "EPSG:32717"]);

export const SAMPLE_REGISTER = join(ROOT, "public/data/parcelas-ejemplo.csv");

/** Plots with possible overlap, and their hectares, as the screen writes both. */
export function possibleOverlap({ plots }: TerminalAnswer): { count: string; hectares: string } {
  const possible = plots.filter(({ verdict }) => verdict === "inside" || verdict === "crosses");
  const m2 = possible.reduce((sum, plot) => sum + plot.overlap_m2, 0);
  return {
    count: possible.length.toLocaleString("en-US"),
    hectares: (m2 / 10_000).toLocaleString("en-US", {
      minimumFractionDigits: 4,
      maximumFractionDigits: 4,
    }),
  };
}
