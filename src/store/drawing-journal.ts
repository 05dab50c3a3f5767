import { ownName } from "./project-scope.ts";

/** Keys of drawings that were begun and not kept; `deleteProject` knows them. */
export const DRAWING_KEY = "lindero.dibujo";

const keyOf = (register: string): string => ownName(`${DRAWING_KEY}.${register}`);

/**
 * A drawing that was begun in a register, written at once: a page that is gone finishes no record. Null forgets it. What a
 * browser refuses here is in nobody's way: the drawing is still on the screen.
 */
export const writeDrawing = (register: string, drawing: object | null): void => {
  try {
    if (drawing === null) localStorage.removeItem(keyOf(register));
    else localStorage.setItem(keyOf(register), JSON.stringify(drawing));
  } catch {
    // No storage, or no room in it.
  }
};

/** As it was written; null where there is none, or none that can be read. */
export const readDrawing = (register: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(keyOf(register)) ?? "null");
  } catch {
    return null;
  }
};
