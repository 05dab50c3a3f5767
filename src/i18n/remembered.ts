/** A choice kept in this browser, or null: storage may be full, forbidden or absent, and that is no error. */
export const remembered = (key: string): string | null => {
  try {
    return globalThis.localStorage.getItem(`lindero.${key}`);
  } catch {
    return null;
  }
};

/** Keeps a choice for the next visit where the browser allows it. */
export const remember = (key: string, value: string): void => {
  try {
    globalThis.localStorage.setItem(`lindero.${key}`, value);
  } catch {
    // A private window forgets; the choice still holds until it is closed.
  }
};
