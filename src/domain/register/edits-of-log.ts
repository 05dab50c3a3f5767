import type { Change, LogEntry } from "./change.ts";
import { logSteps } from "./log-steps.ts";
import type { RegisterEdits } from "./register-edits.ts";

export const NO_EDITS: RegisterEdits = {
  cells: [],
  shapes: [],
  added: [],
  removed: [],
  apart: [],
  seen: [],
};

type Added = RegisterEdits["added"][number];

/** The last word on everything that a log says of a file; undone changes are as if they had never been made. */
export function editsOfLog(log: readonly LogEntry[]): RegisterEdits {
  const fold = new Fold();
  const { done } = logSteps(log);
  for (const { changes } of done) for (const change of changes) fold.take(change);
  const acts = done.filter(({ changes }) => changes.some((change) => fold.stands(change))).length;
  return acts === 0 ? fold.edits() : { ...fold.edits(), acts };
}

class Fold {
  private readonly cells = new Map<
    string,
    RegisterEdits["cells"][number] & { readonly first: string }
  >();
  private readonly shapes = new Map<number, RegisterEdits["shapes"][number]>();
  private readonly added = new Map<number, Added>();
  private readonly removed = new Map<number, RegisterEdits["removed"][number]>();
  private readonly apart = new Map<string, readonly [number, number]>();
  private readonly seen = new Map<string, RegisterEdits["seen"][number]>();

  take(change: Change): void {
    if (change.kind === "cell") this.takeCell(change);
    else if (change.kind === "shape") this.takeShape(change);
    else if (change.kind === "add") {
      const { row, cells, outline } = change;
      this.removed.delete(row);
      this.added.set(row, { row, cells, outline });
    } else if (change.kind === "remove") {
      const { row, of } = change;
      if (!this.added.delete(row)) this.removed.set(row, of === undefined ? { row } : { row, of });
    } else if (change.kind === "apart") {
      const [a, b] = change.rows;
      const rows: readonly [number, number] = a < b ? [a, b] : [b, a];
      this.apart.set(rows.join(" "), rows);
    } else {
      const { row, code } = change;
      this.seen.set(`${row} ${code}`, { row, code });
    }
  }

  /** Whether what a change touched is still otherwise than the file says; a pair or a doubt that was looked at is no such change. */
  stands(change: Change): boolean {
    if (change.kind === "apart" || change.kind === "seen") return false;
    const { row } = change;
    if (change.kind === "remove") return this.removed.has(row);
    if (this.added.has(row)) return true;
    if (change.kind === "cell") return this.cells.has(`${row} ${change.column}`);
    return change.kind === "shape" && this.shapes.has(row);
  }

  private takeCell({ row, column, before, after }: Change & { readonly kind: "cell" }): void {
    const own = this.added.get(row);
    if (own) {
      this.added.set(row, { ...own, cells: { ...own.cells, [column]: after } });
      return;
    }
    const key = `${row} ${column}`;
    const first = this.cells.get(key)?.first ?? before;
    // Back to what the file says: no edit is left of it.
    if (after === first) this.cells.delete(key);
    else this.cells.set(key, { row, column, value: after, first });
  }

  private takeShape({ row, after }: Change & { readonly kind: "shape" }): void {
    const own = this.added.get(row);
    if (own) this.added.set(row, { ...own, outline: after });
    else this.shapes.set(row, { row, outline: after });
  }

  edits(): RegisterEdits {
    const gone = (row: number): boolean => this.removed.has(row);
    return {
      cells: [...this.cells.values()].map(({ row, column, value }) => ({ row, column, value })),
      shapes: [...this.shapes.values()],
      added: [...this.added.values()],
      removed: [...this.removed.values()],
      apart: [...this.apart.values()].filter((rows) => !rows.some(gone)),
      seen: [...this.seen.values()],
    };
  }
}
