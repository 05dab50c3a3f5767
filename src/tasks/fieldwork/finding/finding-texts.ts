import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** Findings: what was seen, where, by whom it can be looked at again. */
export const findingTexts = defineTexts({
  "es-PE": {
    intro: "Anote lo que encuentra, donde está",
    introHint:
      "Posición, hora, actividad y fotos, en palabras neutras: un hallazgo no es un veredicto. Todo queda en este equipo.",
    add: "Anotar un hallazgo",
    list: "Hallazgos",
    untitled: "Hallazgo sin nombre",
    photos: (n: number, said: string) => `${said} ${plural(n, "foto", "fotos")}`,
    cornersOf: (said: string) => `polígono de ${said} vértices`,
    noPlace: "sin posición",
    title: "Qué se encontró",
    titleHint: "Por ejemplo: cafetal joven, trocha, vivienda, rozo.",
    activity: "Actividad observada",
    date: "Fecha",
    hour: "Hora (Lima)",
    hourWrong: "Escriba la hora como 07:42.",
    now: "Poner la hora de ahora",
    corners: "Polígono",
    cornersHint:
      "Párese en cada esquina y anótela, en orden. Para un lindero largo use la pestaña Lindero, que anota mientras camina.",
    addCorner: "Anotar esta esquina",
    takingCorner: "Espere quieto en la esquina…",
    cornerNow: "Usar esta posición",
    dropCorner: "Quitar la última esquina",
    cornerCount: (n: number, said: string) => `${said} ${plural(n, "esquina", "esquinas")}`,
    needThree: "Con tres esquinas se cierra el polígono.",
    area: (ha: string, error: string) => `${ha} ± ${error}`,
    areaHint:
      "Hectárea plana UTM; ± es el 95% por el error del GPS, con la correlación en el tiempo que más lo agranda. Las esquinas las eligió usted: eso no está en la cifra.",
    crosses:
      "El contorno se cruza o no encierra superficie: no se da un área. Quite esquinas y anótelas en orden.",
    photoTitle: "Fotos",
    take: "Tomar foto",
    choose: "Agregar fotos",
    readingPhoto: (name: string) => `Leyendo ${name}…`,
    number: (n: string) => `Foto ${n}`,
    removePhoto: (name: string) => `Quitar ${name}`,
    savePhoto: (name: string) => `Guardar ${name}`,
    taken: (when: string) => `${when}, hora de la cámara`,
    noHour: "Sin hora en la foto",
    placeFrom: {
      photo: "con posición propia",
      finding: "con la posición del hallazgo",
      none: "sin posición",
    },
    full: (most: string) => `Un hallazgo lleva hasta ${most} fotos; las demás no se agregaron.`,
    again: (name: string) => `${name} ya está en este hallazgo.`,
    nothing:
      "No llegó ninguna foto. Si la cámara no se abrió, permítala para este navegador en los ajustes del teléfono.",
    faults: {
      empty: "el archivo está vacío. Tómela de nuevo.",
      "too-large": "es demasiado grande. Guárdela más pequeña.",
      heic: "es una foto HEIC y este navegador no la abre. En el iPhone: Ajustes, Cámara, Formatos, «Más compatible».",
      "not-a-photo": "no es una foto que este navegador pueda abrir. Use JPEG o PNG.",
    },
    photoNote:
      "Se guarda una copia de hasta 1,600 píxeles, sin los datos de la cámara. Las fotos salen en el archivo de proyecto.",
    done: "Listo",
    export: "Llevar los hallazgos",
    exportHint: "Los archivos llevan los nombres de las fotos; las fotos van en el proyecto.",
    unplaced: (n: number, said: string) =>
      `${said} ${plural(n, "hallazgo no tiene posición: no sale", "hallazgos no tienen posición: no salen")} en GPX.`,
    fileName: (when: string, ending: string) => `hallazgos-${when}.${ending}`,
    odd: (n: number, said: string) =>
      `${said} ${plural(n, "hallazgo no se entiende: se conserva", "hallazgos no se entienden: se conservan")}, y no ${plural(n, "sale", "salen")} aquí.`,
  },
  en: {
    intro: "Note what you find, where it is",
    introHint:
      "Position, hour, activity and photos, in neutral words: a finding is no verdict. All of it stays on this device.",
    add: "Note a finding",
    list: "Findings",
    untitled: "Finding without a name",
    photos: (n: number, said: string) => `${said} ${plural(n, "photo", "photos")}`,
    cornersOf: (said: string) => `polygon of ${said} corners`,
    noPlace: "no position",
    title: "What was found",
    titleHint: "For example: young coffee, path, house, cleared ground.",
    activity: "Activity observed",
    date: "Date",
    hour: "Hour (Lima)",
    hourWrong: "Write the hour like 07:42.",
    now: "Set to the hour of now",
    corners: "Polygon",
    cornersHint:
      "Stand at each corner and note it, in order. For a long boundary use the tab Boundary, which notes while you walk.",
    addCorner: "Note this corner",
    takingCorner: "Stand still at the corner…",
    cornerNow: "Use this position",
    dropCorner: "Remove the last corner",
    cornerCount: (n: number, said: string) => `${said} ${plural(n, "corner", "corners")}`,
    needThree: "Three corners close a polygon.",
    area: (ha: string, error: string) => `${ha} ± ${error}`,
    areaHint:
      "Planar UTM hectares; ± is the 95% of the GPS error, with the correlation in time that makes it largest. The corners were your choice: that is not in the figure.",
    crosses:
      "The outline crosses itself or encloses nothing: no area is given. Remove corners and note them in order.",
    photoTitle: "Photos",
    take: "Take a photo",
    choose: "Add photos",
    readingPhoto: (name: string) => `Reading ${name}…`,
    number: (n: string) => `Photo ${n}`,
    removePhoto: (name: string) => `Remove ${name}`,
    savePhoto: (name: string) => `Save ${name}`,
    taken: (when: string) => `${when}, the camera's clock`,
    noHour: "No hour in the photo",
    placeFrom: {
      photo: "with its own position",
      finding: "with the finding's position",
      none: "no position",
    },
    full: (most: string) => `A finding holds up to ${most} photos; the others were not added.`,
    again: (name: string) => `${name} is in this finding already.`,
    nothing:
      "No photo came. If the camera did not open, allow it for this browser in the phone's settings.",
    faults: {
      empty: "the file is empty. Take it again.",
      "too-large": "it is too large. Save it smaller.",
      heic: "it is a HEIC photo, which this browser does not open. On the iPhone: Settings, Camera, Formats, “Most Compatible”.",
      "not-a-photo": "it is no photo this browser can open. Use JPEG or PNG.",
    },
    photoNote:
      "A copy of up to 1,600 pixels is kept, without the camera's data. Photos go with the project file.",
    done: "Done",
    export: "Take the findings along",
    exportHint: "The files have the names of the photos; the photos go with the project.",
    unplaced: (n: number, said: string) =>
      `${said} ${plural(n, "finding has no position: it is", "findings have no position: they are")} not in the GPX.`,
    fileName: (when: string, ending: string) => `findings-${when}.${ending}`,
    odd: (n: number, said: string) =>
      `${said} ${plural(n, "finding is", "findings are")} not understood: kept, and not shown here.`,
  },
});
