import { chooseProject } from "../../store/project-scope.ts";
import { formatAddress, parseAddress, patchAddress } from "../state/address.ts";
import { leaveView } from "./follow-view.ts";
import { keptView } from "./kept-view.ts";

/** Opens another project in this tab, where it was left; the language stays. False where the browser keeps no choice. */
export const switchProject = (id: string): boolean => {
  if (!chooseProject(id)) return false;
  leaveView();
  const { pathname, search, hash } = window.location;
  const { idioma } = parseAddress(hash);
  const view = patchAddress(parseAddress(keptView(id)), { idioma: idioma ?? null });
  window.history.replaceState(null, "", pathname + search + formatAddress(view));
  window.location.reload();
  return true;
};
