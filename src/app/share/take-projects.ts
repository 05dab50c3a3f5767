import { ARMOUR } from "../../domain/armoured-project.ts";
import { PROJECT_ENDING } from "../../store/project/project.ts";
import { addProjects } from "./sharing.ts";

/** How a project file begins, whatever it is called now: the header of its first part, and that part's name. */
const SIGNATURE = [0x50, 0x4b, 3, 4];
const NAME = "manifest.json";
const NAME_AT = 30;

const isProject = async (file: File): Promise<boolean> => {
  if (file.name.toLowerCase().endsWith(PROJECT_ENDING)) return true;
  try {
    const head = await file.slice(0, NAME_AT + NAME.length).arrayBuffer();
    const bytes = new Uint8Array(head);
    const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");
    if (text.startsWith(ARMOUR)) return true;
    return (
      SIGNATURE.every((byte, i) => bytes[i] === byte) &&
      new TextDecoder("latin1").decode(bytes.subarray(NAME_AT)) === NAME
    );
  } catch {
    // A file that cannot be read is said by whoever reads files.
    return false;
  }
};

/** Shows the project files among the chosen; gives back the others. */
export const takeProjects = async (files: readonly File[]): Promise<readonly File[]> => {
  const are = await Promise.all(files.map(isProject));
  const projects = files.filter((_, i) => are[i]);
  if (projects.length > 0) addProjects(projects);
  return files.filter((_, i) => !are[i]);
};
