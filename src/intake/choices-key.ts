import type { ImportChoices } from "../domain/import-choices.ts";

/** Objects with their keys in order, at every depth. */
const inOrder = (_key: string, value: unknown): unknown =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** A short word for the answers given: the same file read otherwise is another data set; mended, it stays the same. */
export function choicesKey({ edits: _, ...choices }: ImportChoices): string {
  const text = JSON.stringify(choices, inOrder);
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return (hash >>> 0).toString(36);
}
