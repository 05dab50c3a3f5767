import { plural } from "../../../../i18n/plural.ts";
import { defineTexts } from "../../../../i18n/texts.ts";
import type { AsideReason } from "../../../../store/aside-version.ts";

export const asidesTexts = defineTexts({
  "es-PE": {
    elsewhereTitle: (n: number, said: string) =>
      `${said} ${plural(n, "registro de este equipo se borró", "registros de este equipo se borraron")} en otro`,
    elsewhereLead:
      "Salió de las listas y quedó apartado aquí, con sus fotos. Si hace falta, tráigalo de vuelta.",
    elsewhereSeen: "Dejarlo apartado",
    title: "Apartados",
    lead: "Lo borrado y las versiones no elegidas. Solo están en este equipo, no se llevan.",
    why: {
      deleted: "Borrado aquí",
      elsewhere: "Borrado en otro equipo",
      "not-chosen": "No elegida",
    } satisfies Record<AsideReason, string> as Record<AsideReason, string>,
    bringBack: "Traer de vuelta",
    empty: "Borrar para siempre…",
    emptyTitle: (n: string) => `¿Borrar para siempre ${n}?`,
    emptyLead: "Se borran de este equipo con sus fotos. No se puede deshacer.",
    emptyNow: "Borrar para siempre",
    cancel: "Cancelar",
  },
  en: {
    elsewhereTitle: (n: number, said: string) =>
      `${said} ${plural(n, "record", "records")} of this device ${plural(n, "was", "were")} deleted on another`,
    elsewhereLead:
      "Gone from the lists and put aside here, with its photos. If it is needed, bring it back.",
    elsewhereSeen: "Leave it aside",
    title: "Put aside",
    lead: "What was deleted, and versions not chosen. They are on this device only and are not taken along.",
    why: {
      deleted: "Deleted here",
      elsewhere: "Deleted on another device",
      "not-chosen": "Not chosen",
    },
    bringBack: "Bring back",
    empty: "Delete for good…",
    emptyTitle: (n: string) => `Delete ${n} for good?`,
    emptyLead: "They go from this device with their photos. This cannot be undone.",
    emptyNow: "Delete for good",
    cancel: "Cancel",
  },
});
