import { defineTexts } from "../../../i18n/texts.ts";

/** Photos of a finding: how they come, what they say, and what can be wrong with them. */
export const photoTexts = defineTexts({
  "es-PE": {
    title: "Fotos",
    close: "Cerrar aviso",
    count: (n: string, most: string) => `${n} de ${most}`,
    choose: "Agregar fotos",
    take: "Tomar foto",
    reading: (n: string) => `Leyendo ${n}…`,
    remove: (name: string) => `Quitar ${name}`,
    earlier: (name: string) => `Poner ${name} antes`,
    number: (n: string) => `Foto ${n}`,
    taken: (when: string) => `${when}, hora de la cámara, sin zona`,
    noHour: "Sin fecha ni hora",
    atPlot: "en la parcela",
    near: (metres: string) => `a ${metres} de la parcela`,
    far: (distance: string) =>
      `A ${distance} de la parcela: ¿es de esta parcela? Revise la foto o la posición.`,
    noPlace: {
      none: "Sin posición: no sale en el croquis. Si la cámara la guarda, elija la foto desde Archivos: la galería del teléfono puede quitarla.",
      zero: "La cámara anotó 0°, 0°: no tenía posición. No sale en el croquis.",
      nonsense: "La posición que anotó la cámara no se entiende: no sale en el croquis.",
    },
    nothing: "No llegó ninguna foto.",
    nothingHint:
      "Si quiso usar la cámara y no se abrió, permita la cámara para este navegador en los ajustes del teléfono, o tome la foto con su cámara y elíjala con «Agregar fotos». El anexo también se imprime sin fotos.",
    full: (most: string) =>
      `Un anexo lleva hasta ${most} fotos por parcela; las demás no se agregaron.`,
    again: (name: string) => `${name} ya está en esta parcela.`,
    faults: {
      empty: "el archivo está vacío. Tómela o cópiela de nuevo.",
      "too-large": (size: string, most: string) =>
        `pesa ${size}; se leen hasta ${most}. Guárdela más pequeña.`,
      heic: "es una foto HEIC y este navegador no la abre. En el iPhone: Ajustes, Cámara, Formatos, «Más compatible»; o envíela como JPEG.",
      "not-a-photo":
        "no es una foto que este navegador pueda abrir, o está dañada. Use JPEG o PNG.",
    },
    note: "Se guarda una copia de hasta 1,600 píxeles, sin los datos de la cámara; en el papel va el SHA-256 del original.",
  },
  en: {
    title: "Photos",
    close: "Close notice",
    count: (n: string, most: string) => `${n} of ${most}`,
    choose: "Add photos",
    take: "Take a photo",
    reading: (n: string) => `Reading ${n}…`,
    remove: (name: string) => `Remove ${name}`,
    earlier: (name: string) => `Move ${name} up`,
    number: (n: string) => `Photo ${n}`,
    taken: (when: string) => `${when}, the camera's clock, no zone`,
    noHour: "No date or hour",
    atPlot: "in the plot",
    near: (metres: string) => `${metres} from the plot`,
    far: (distance: string) =>
      `${distance} from the plot: is it of this plot? Check the photo or its position.`,
    noPlace: {
      none: "No position: it is not on the sketch. If the camera stores one, choose the photo from Files: a phone's gallery may take it out.",
      zero: "The camera wrote 0°, 0°: it had no position. It is not on the sketch.",
      nonsense: "The position the camera wrote makes no sense: it is not on the sketch.",
    },
    nothing: "No photo came.",
    nothingHint:
      "If you meant to use the camera and it did not open, allow it for this browser in the phone's settings, or take the photo with the camera and choose it with “Add photos”. The annex is printed without photos, too.",
    full: (most: string) =>
      `An annex holds up to ${most} photos a plot; the others were not added.`,
    again: (name: string) => `${name} is in this plot already.`,
    faults: {
      empty: "the file is empty. Take or copy it again.",
      "too-large": (size: string, most: string) =>
        `it has ${size}; up to ${most} are read. Save it smaller.`,
      heic: "it is a HEIC photo, which this browser does not open. On the iPhone: Settings, Camera, Formats, “Most Compatible”; or send it as JPEG.",
      "not-a-photo": "it is no photo this browser can open, or it is damaged. Use JPEG or PNG.",
    },
    note: "A copy of up to 1,600 pixels is kept, without the camera's data; the SHA-256 of the original goes on the paper.",
  },
});
