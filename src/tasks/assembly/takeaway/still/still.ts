import { embedFaces } from "./embed-faces.ts";
import { usedRules } from "./used-rules.ts";

/** Something drawn by the page, taken out of it: it looks the same with nothing around it. */
export interface Still {
  /** A copy of the element, in no document. */
  readonly element: HTMLElement;
  /** Rules that reach it. */
  readonly css: string;
  /** Faces it is written in, files included. */
  readonly faces: string;
}

/** Takes what stands in the page now. The element must be laid out, if off the screen. */
export const takeStill = async (element: HTMLElement): Promise<Still> => {
  const { css, faces } = usedRules(element);
  const copy = element.cloneNode(true) as HTMLElement;
  return { element: copy, css, faces: await embedFaces(faces, element) };
};
