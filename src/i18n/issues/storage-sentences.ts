import type { StorageIssueParams, StorageReason } from "../../domain/issue/storage-issues.ts";
import { defineTexts } from "../texts.ts";
import type { Sentence, SentenceTable } from "./sentence-table.ts";

/** What to do where another Lindero, and not the browser, stands in the way. */
const elsewhere: Readonly<
  Record<"newer" | "blocked" | "elsewhere" | "deleted", readonly [es: Sentence, en: Sentence]>
> = {
  newer: [
    [
      "lo guardado en este equipo es de una versión más nueva de Lindero; no se leyó ni se cambió nada de ello",
      "Recargue la página para usar la versión nueva: lo guardado sigue en este equipo.",
    ],
    [
      "what is kept on this device was written by a newer Lindero; none of it was read or changed",
      "Reload the page to use the newer version: what is kept is still on this device.",
    ],
  ],
  blocked: [
    [
      "otra pestaña con una versión anterior de Lindero ocupa lo guardado en este equipo",
      "Cierre las otras pestañas de Lindero y recargue esta: no se perdió nada.",
    ],
    [
      "another tab with an earlier Lindero holds what is kept on this device",
      "Close the other tabs of Lindero and reload this one: nothing was lost.",
    ],
  ],
  elsewhere: [
    [
      "no se guardó, porque este proyecto está abierto en otra pestaña",
      "Para guardar desde aquí elija «Trabajar aquí» en el aviso; lo que hizo en esta pestaña sigue en ella mientras no la cierre.",
    ],
    [
      "it was not kept, because this project is open in another tab",
      "To keep things from here choose “Work here” in the notice; what you did in this tab stays in it while it is open.",
    ],
  ],
  deleted: [
    [
      "este proyecto se borró en otra pestaña: de esta no se guarda nada más",
      "Lo que ve está solo en esta página: si lo quiere, guárdelo en «Entregar» antes de cerrarla.",
    ],
    [
      "this project was deleted in another tab: nothing more is kept from this one",
      "What you see is on this page only: if you want it, save it under “Deliver” before you close it.",
    ],
  ],
};

const own = (reason: StorageReason, locale: 0 | 1): Sentence | null =>
  reason === "full" || reason === "refused" ? null : elsewhere[reason][locale];

export const storageSentences = defineTexts<SentenceTable<StorageIssueParams>>({
  "es-PE": {
    "storage-failed": ({ reason }) =>
      own(reason, 0) ?? [
        reason === "full"
          ? "no queda espacio en este equipo para guardar el archivo"
          : "el navegador no permite guardar archivos (¿ventana privada?)",
        reason === "full"
          ? "Puede seguir trabajando; al cerrar la página habrá que cargarlo de nuevo. En Registro, «Lo que guarda este equipo» dice qué ocupa lugar y deja borrarlo."
          : "Puede seguir trabajando; al cerrar la página habrá que cargarlo de nuevo.",
      ],
    "notebook-failed": ({ reason }) =>
      own(reason, 0) ?? [
        reason === "full"
          ? "no queda espacio en este equipo para guardar lo que escribe"
          : "el navegador no permite guardar lo que escribe (¿ventana privada?)",
        "Sigue en la pantalla: imprímalo o guárdelo en un archivo antes de cerrar la página.",
      ],
    "project-elsewhere": () => [
      "este proyecto está abierto en otra pestaña: aquí se puede mirar, y nada de lo que haga en esta se guarda",
      "Siga en la otra, o elija «Trabajar aquí»: la otra deja de guardar y lo dice.",
    ],
    "kept-content-missing": () => [
      "este archivo estaba guardado y el navegador lo quitó de este equipo",
      "Cárguelo otra vez desde su carpeta.",
    ],
    "storage-erased": ({ away }) =>
      away
        ? [
            "la última vez había archivos suyos abiertos y este equipo ya no guarda ninguno: el navegador los borró, o no los pudo guardar",
            "Cárguelos otra vez desde su carpeta o desde su archivo de proyecto.",
          ]
        : [
            "lo que Lindero guardaba en este equipo se borró mientras estaba abierto (datos del sitio borrados, o falta de espacio)",
            "Lo que ve está solo en esta página: guarde el padrón en «Entregar» antes de cerrarla, y cargue después sus archivos otra vez.",
          ],
    "import-cut": () => [
      "la pestaña se cerró mientras este archivo se guardaba, y no quedó completo en este equipo",
      "Cárguelo otra vez desde su carpeta: allí está intacto.",
    ],
    "import-stopped": () => [
      "la lectura de este archivo terminó tres veces con la pestaña, y no se lee otra vez sola; sigue guardado",
      "En Registro, «Lo que guarda este equipo» deja leerlo de nuevo o borrarlo. Cierre antes otras pestañas: puede faltar memoria.",
    ],
  },
  en: {
    "storage-failed": ({ reason }) =>
      own(reason, 1) ?? [
        reason === "full"
          ? "there is no room left on this device to keep the file"
          : "the browser does not allow files to be kept (private window?)",
        reason === "full"
          ? "You can go on working; after closing the page it has to be loaded again. In Register, “What this device keeps” says what takes room and lets you delete it."
          : "You can go on working; after closing the page it has to be loaded again.",
      ],
    "notebook-failed": ({ reason }) =>
      own(reason, 1) ?? [
        reason === "full"
          ? "there is no room left on this device to keep what you write"
          : "the browser does not allow what you write to be kept (private window?)",
        "It stays on the screen: print it, or save it to a file, before you close the page.",
      ],
    "project-elsewhere": () => [
      "this project is open in another tab: here it can be looked at, and nothing you do in this one is kept",
      "Go on in the other, or choose “Work here”: the other one stops keeping, and says so.",
    ],
    "kept-content-missing": () => [
      "this file was kept, and the browser took it off this device",
      "Load it once more from its folder.",
    ],
    "storage-erased": ({ away }) =>
      away
        ? [
            "last time files of yours were open and this device keeps none any more: the browser deleted them, or could not keep them",
            "Load them once more from their folder or from your project file.",
          ]
        : [
            "what Lindero kept on this device was deleted while it was open (site data cleared, or no room left)",
            "What you see is on this page only: save the register under “Deliver” before you close it, then load your files once more.",
          ],
    "import-cut": () => [
      "the tab closed while this file was being kept, and it is not whole on this device",
      "Load it once more from its folder: there it is untouched.",
    ],
    "import-stopped": () => [
      "reading this file ended with the tab three times, and it is not read again by itself; it stays kept",
      "In Register, “What this device keeps” lets you read it again or delete it. Close other tabs first: memory may be short.",
    ],
  },
});
