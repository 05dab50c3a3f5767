import type { ChangeDraft } from "../../../domain/register/change.ts";
import type { RegisterView } from "./register-view.ts";

/** One cell put right; null where nothing would change. */
export function cellDraft(
  { register }: RegisterView,
  plot: number,
  column: string,
  after: string,
): ChangeDraft | null {
  const before = register.properties[plot]?.[column] ?? "";
  if (before === after) return null;
  return { kind: "cell", row: register.rows[plot]!, column, before, after };
}
