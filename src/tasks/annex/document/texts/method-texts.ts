import { defineTexts } from "../../../../i18n/texts.ts";

/** What the figures of an annex stand on, and how to hold the paper against the data. */
export const methodTexts = defineTexts({
  "es-PE": {
    title: "Método y fuentes",
    clip: (plane: string, tolerance: string) =>
      `Recorte y área plana en ${plane}, tolerancia ${tolerance}.`,
    pointClip: (plane: string, tolerance: string) =>
      `Distancia plana en ${plane}, tolerancia ${tolerance}.`,
    limit: (source: string, corners: string, hectares: string) =>
      `Límite: ${source}; ${corners} vértices, ${hectares}.`,
    limitDate: (source: string, date: string) => `${source}; fecha ${date}`,
    register: (name: string) => `Parcela: ${name}.`,
    fromFile: (name: string, file: string) => `${name}, archivo ${file}`,
    row: (row: string) => `Registro ${row} del archivo.`,
    walkedIn: (date: string) => `recorrida con GPS el ${date} (no viene de un archivo)`,
    addedIn: "agregada en Lindero (no viene de un archivo)",
    intoRegister: (name: string) => `Está en el padrón ${name}.`,
    walked: (date: string, positions: string) =>
      `Parcela recorrida con el GPS del teléfono${date}: ${positions} posiciones.`,
    walkedMargin: (margin: string, parts: string, silent: boolean) =>
      `Margen de su área, al menos 95 de 100 veces según lo que declaró el equipo: ±${margin}, ${parts}.${silent ? " Los tramos sin señal entran con todo lo que pueden cambiar al paso del recorrido." : ""} No cuenta lo caminado fuera del borde.`,
    walkedOn: (date: string) => ` el ${date} (Lima)`,
    walkedError: (metres: string) => `Error declarado: ±${metres}.`,
    walkedWidened: (pct: string) =>
      `Se tomó como radio de ${pct} de cada 100 posiciones y se amplió al de 95.`,
    walkedAsDeclared: (pct: string) =>
      `Se tomó como radio de ${pct} de cada 100 posiciones; en Android vale para 68 y el margen sería mayor.`,
    law: "La posible superposición requiere verificación en campo y no prejuzga derechos anteriores al área.",
    lawOutside:
      "El resultado depende del límite y de las coordenadas citadas; no prejuzga derechos.",
    sealTitle: "Para comprobar este papel",
    sealSteps:
      "Abra en Lindero el mismo padrón y el mismo límite, o el archivo de proyecto, elija Anexo y Comprobar, y escriba el código.",
    sealWhat:
      "El código resume vértices, límite, tolerancia, cifras y datos escritos: si algo cambió, lo dice y dice qué.",
    sealCode: "Código",
    sealData: (version: string) => `SHA-256 de los datos del anexo, ${version}`,
    sealRegister: (file: string) => `SHA-256 del padrón, ${file}`,
    sealLimit: (file: string) => `SHA-256 del límite, ${file}`,
    version: (version: string) => `Lindero ${version}`,
  },
  en: {
    title: "Method and sources",
    clip: (plane: string, tolerance: string) =>
      `Clip and planar area in ${plane}, tolerance ${tolerance}.`,
    pointClip: (plane: string, tolerance: string) =>
      `Planar distance in ${plane}, tolerance ${tolerance}.`,
    limit: (source: string, corners: string, hectares: string) =>
      `Limit: ${source}; ${corners} corners, ${hectares}.`,
    limitDate: (source: string, date: string) => `${source}; dated ${date}`,
    register: (name: string) => `Plot: ${name}.`,
    fromFile: (name: string, file: string) => `${name}, file ${file}`,
    row: (row: string) => `Record ${row} of the file.`,
    walkedIn: (date: string) => `walked with GPS on ${date} (it comes from no file)`,
    addedIn: "added in Lindero (it comes from no file)",
    intoRegister: (name: string) => `It is in the register ${name}.`,
    walked: (date: string, positions: string) =>
      `Plot walked with the phone's GPS${date}: ${positions} positions.`,
    walkedMargin: (margin: string, parts: string, silent: boolean) =>
      `Margin of its area, at least 95 times of 100 by what the device declared: ±${margin}, ${parts}.${silent ? " Stretches without signal are in it with all they can change at the pace of the walk." : ""} Walking off the edge is not in it.`,
    walkedOn: (date: string) => ` on ${date} (Lima)`,
    walkedError: (metres: string) => `Declared error: ±${metres}.`,
    walkedWidened: (pct: string) =>
      `It was taken for the radius of ${pct} of 100 positions and widened to that of 95.`,
    walkedAsDeclared: (pct: string) =>
      `It was taken for the radius of ${pct} of 100 positions; on Android it holds 68 and the margin would be larger.`,
    law: "The possible overlap needs a field check and does not prejudge rights older than the area.",
    lawOutside:
      "The result depends on the limit and the coordinates cited; it prejudges no rights.",
    sealTitle: "To check this paper",
    sealSteps:
      "Open the same register and limit in Lindero, or the project file, choose Annex and Check, and type the code.",
    sealWhat:
      "The code sums up corners, limit, tolerance, figures and what was written: if anything changed it says so, and what.",
    sealCode: "Code",
    sealData: (version: string) => `SHA-256 of the annex's data, ${version}`,
    sealRegister: (file: string) => `SHA-256 of the register, ${file}`,
    sealLimit: (file: string) => `SHA-256 of the limit, ${file}`,
    version: (version: string) => `Lindero ${version}`,
  },
});
