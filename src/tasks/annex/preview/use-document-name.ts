import { useEffect } from "react";

/** Names the page as the document while it is printed: browsers take a PDF's name from it. */
export const useDocumentName = (name: string): void => {
  useEffect(() => {
    let before: string | null = null;
    const begin = (): void => {
      before ??= document.title;
      document.title = name;
    };
    const end = (): void => {
      if (before !== null) document.title = before;
      before = null;
    };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      end();
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [name]);
};
