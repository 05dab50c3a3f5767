import { useRef } from "react";

/** True as long as the selection is the one a link came with and the link had a camera: that camera then stands. */
export const useRestored = (hadCamera: boolean, selection: string): boolean => {
  const first = useRef(hadCamera ? selection : null);
  if (first.current !== selection) first.current = null;
  return first.current !== null;
};
