import { useState } from "react";

/** What a draft reads as: a value, or nothing that could be kept. */
export type DraftRead<V> = { readonly value: V } | null;

/**
 * What is being typed where not every text is a value: the text stands as long as it reads as the value, or as nothing yet;
 * a value that comes from elsewhere replaces it.
 */
export const useDraft = <V>(
  value: V,
  written: (value: V) => string,
  read: (text: string) => DraftRead<V>,
  onChange: (value: V) => void,
) => {
  const [draft, setDraft] = useState<{ readonly text: string; readonly from: V } | null>(null);
  const kept = draft !== null && draft.from === value ? draft.text : null;
  return {
    text: kept ?? written(value),
    wrong: kept !== null && read(kept) === null,
    write: (text: string): void => {
      const next = read(text);
      setDraft({ text, from: next === null ? value : next.value });
      if (next !== null && next.value !== value) onChange(next.value);
    },
  };
};
