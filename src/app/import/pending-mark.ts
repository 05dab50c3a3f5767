import { ownName } from "../../store/project-scope.ts";

const key = (): string => ownName("lindero.pendientes");

/** Whether files were on their way in when the page went: told without opening a database. */
export const hasPendingMark = (): boolean => {
  try {
    return localStorage.getItem(key()) !== null;
  } catch {
    return false;
  }
};

export const setPendingMark = (there: boolean): void => {
  try {
    if (there) localStorage.setItem(key(), "1");
    else localStorage.removeItem(key());
  } catch {
    // A browser that keeps no mark keeps no file either.
  }
};
