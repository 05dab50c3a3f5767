/** A project other than the first, as this device lists it. */
export interface ListedProject {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Id of the project whose databases have plain names: what was kept before there were several is in it. */
export const FIRST_PROJECT = "";

/** Where the name of the first project is, if it has one. */
export const FIRST_NAME = "lindero.proyecto-primero";
const LIST = "lindero.proyectos";
const CURRENT = "lindero.proyecto";

const isListed = (value: unknown): value is ListedProject => {
  const { id, name, createdAt } = (value ?? {}) as Partial<ListedProject>;
  return (
    typeof id === "string" &&
    id !== FIRST_PROJECT &&
    typeof name === "string" &&
    typeof createdAt === "number"
  );
};

/** Every project but the first, oldest first; none where the browser keeps nothing. */
export const otherProjects = (): readonly ListedProject[] => {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(LIST) ?? "[]");
    return Array.isArray(all) ? all.filter(isListed) : [];
  } catch {
    return [];
  }
};

/** The name of a project; null where nobody gave it one. */
export const projectName = (id: string): string | null => {
  try {
    if (id === FIRST_PROJECT) return localStorage.getItem(FIRST_NAME);
  } catch {
    return null;
  }
  return otherProjects().find((project) => project.id === id)?.name ?? null;
};

/** False where the browser refuses. */
export const listProjects = (projects: readonly ListedProject[]): boolean => {
  try {
    localStorage.setItem(LIST, JSON.stringify(projects));
    return true;
  } catch {
    return false;
  }
};

const chosen = (): string => {
  try {
    // The tab's own word first: two tabs may have a project each.
    const id = sessionStorage.getItem(CURRENT) ?? localStorage.getItem(CURRENT) ?? FIRST_PROJECT;
    return otherProjects().some((project) => project.id === id) ? id : FIRST_PROJECT;
  } catch {
    return FIRST_PROJECT;
  }
};

let current: string | null = null;

/** Id of the project this page works in, the same for as long as the page lives. */
export const currentProject = (): string => {
  current ??= chosen();
  return current;
};

/** What this tab opens when it is loaded again, and other tabs that come; false where the browser refuses. */
export const chooseProject = (id: string): boolean => {
  try {
    sessionStorage.setItem(CURRENT, id);
    localStorage.setItem(CURRENT, id);
    return true;
  } catch {
    return false;
  }
};

/** The name of a database, folder or key as a project has it. */
export const ownName = (base: string, project: string = currentProject()): string =>
  project === FIRST_PROJECT ? base : `${base}-${project}`;
