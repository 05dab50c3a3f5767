import {
  cellWithName,
  varietyMisspelt,
  varietyNotListed,
  varietySpelling,
} from "../../../checks/register/variety-spelling.ts";
import { foldName } from "../../../domain/varieties/fold-name.ts";
import { cellDraft } from "./cell-draft.ts";
import type { RegisterView } from "./register-view.ts";
import type { Tell } from "./told.ts";

interface Unlisted {
  readonly written: string;
  /** Plots that name it, each once. */
  readonly plots: number[];
}

export interface VarietiesCheck {
  readonly look: (plot: number) => void;
  /** Tells of the names that are in no list and no slip, once each; after all plots. */
  readonly end: () => void;
}

/** Names of varieties: slips at their rows, unlisted ones once each, at the first row that has them. */
export function varietiesCheck(
  view: RegisterView,
  names: readonly string[],
  tell: Tell,
): VarietiesCheck {
  const column = view.column("variedades");
  if (column === undefined || names.length === 0) {
    return { look: () => undefined, end: () => undefined };
  }
  const spelling = varietySpelling(names);
  const meant = new Map<string, string | null>();
  const unlisted = new Map<string, Unlisted>();
  const look = (plot: number): void => {
    const cell = view.cell(plot, "variedades");
    for (const { written } of spelling.unknown(cell)) {
      const key = foldName(written);
      if (!meant.has(key)) meant.set(key, spelling.meant(written));
      const nearest = meant.get(key) ?? null;
      if (nearest === null) {
        const known = unlisted.get(key);
        if (known === undefined) unlisted.set(key, { written, plots: [plot] });
        else if (known.plots.at(-1) !== plot) known.plots.push(plot);
        continue;
      }
      const after = cellWithName(cell, written, nearest);
      const draft = after === null ? null : cellDraft(view, plot, column, after);
      tell(plot, varietyMisspelt(written, nearest, column), draft ? [draft] : undefined);
    }
  };
  const end = (): void => {
    for (const { written, plots } of unlisted.values()) {
      const rows = plots.map((plot) => view.register.rows[plot]!);
      const near = spelling.nearest(written).slice(0, 2);
      const severity = spelling.group(written) ? "note" : "warning";
      tell(plots[0]!, varietyNotListed(written, rows, near, column, severity), undefined, rows);
    }
  };
  return { look, end };
}
