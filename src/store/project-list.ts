import { newId } from "../domain/new-id.ts";
import { projectContents } from "./project-contents.ts";
import {
  FIRST_NAME,
  FIRST_PROJECT,
  type ListedProject,
  listProjects,
  otherProjects,
} from "./project-scope.ts";

const LONGEST_NAME = 80;
const HALF_MADE = "lindero.a-medias";
const FOUND =
  /^lindero(?:-pendientes|-cuaderno|-cambios|-plantillas)?-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

const plain = (name: string): string => name.trim().slice(0, LONGEST_NAME);

/** Id of the project that is being filled, or whose filling was cut off: no list has it yet. */
export const halfMade = (): string | null => {
  try {
    return localStorage.getItem(HALF_MADE);
  } catch {
    return null;
  }
};

/** Null: it is whole, or gone. It throws where the browser keeps nothing. */
export const markHalfMade = (id: string | null): void => {
  if (id === null) localStorage.removeItem(HALF_MADE);
  else localStorage.setItem(HALF_MADE, id);
};

/** Id of a new project, empty unless it was filled before under `id`; null where the browser keeps nothing. */
export const createProject = (name: string, id: string = newId()): string | null => {
  const project = { id, name: plain(name), createdAt: Date.now() };
  return listProjects([...otherProjects(), project]) ? id : null;
};

/** False where the browser keeps nothing. */
export const renameProject = (id: string, name: string): boolean => {
  if (id !== FIRST_PROJECT)
    return listProjects(
      otherProjects().map((one) => (one.id === id ? { ...one, name: plain(name) } : one)),
    );
  try {
    localStorage.setItem(FIRST_NAME, plain(name));
    return true;
  } catch {
    return false;
  }
};

/**
 * Lists projects whose databases are on this device and whose names are not: the small storage that has the names can be
 * emptied apart from them. Those found get the name given.
 */
export const recoverProjects = async (nameOf: (n: number) => string): Promise<void> => {
  const all = await globalThis.indexedDB?.databases?.().catch(() => []);
  const listed = new Set(otherProjects().map(({ id }) => id));
  const ids = new Set<string>();
  for (const { name } of all ?? []) {
    const id = FOUND.exec(name ?? "")?.[1];
    if (id !== undefined && !listed.has(id)) ids.add(id);
  }
  const found: ListedProject[] = [];
  for (const id of ids) {
    if (id === halfMade()) continue;
    const { files, imports, stories, ...counts } = await projectContents(id);
    const { annexes, changes, templates, field } = counts;
    const words = stories.length + annexes + changes + templates + field;
    const kept = files.length + imports.length + words;
    if (kept === 0) continue;
    found.push({ id, name: nameOf(found.length + 1), createdAt: Date.now() });
  }
  if (found.length > 0) listProjects([...otherProjects(), ...found]);
};
