/** Puts text on the clipboard; false where the browser does not let it: the text is then to be copied by hand. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Also where there is no clipboard: a page served over plain HTTP has none.
    return false;
  }
};
