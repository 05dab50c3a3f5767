import { chooseProject } from "../../store/project-scope.ts";
import { formatAddress, parseAddress, patchAddress } from "../state/address.ts";
import { leaveView } from "./follow-view.ts";
import { keptView } from "./kept-view.ts";

/** Where a project's files are: one that was made from there is begun there. */
const REGISTER = "registro";

/** Opens another project in this tab, where it was left, or in the register; the language stays. False where the browser keeps no choice. */
export const switchProject = (id: string): boolean => {
  if (!chooseProject(id)) return false;
  leaveView();
  const { pathname, search, hash } = window.location;
  const { idioma, tarea } = parseAddress(hash);
  const left = keptView(id);
  const view = patchAddress(parseAddress(left), {
    idioma: idioma ?? null,
    ...(left === "" && tarea === REGISTER && { tarea }),
  });
  window.history.replaceState(null, "", pathname + search + formatAddress(view));
  window.location.reload();
  return true;
};
