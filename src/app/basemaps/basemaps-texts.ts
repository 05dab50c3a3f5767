import { formatBytes } from "../../i18n/format-measure.ts";
import { formatInteger } from "../../i18n/format-number.ts";
import { plural } from "../../i18n/plural.ts";
import { defineTexts } from "../../i18n/texts.ts";

export const basemapsTexts = defineTexts({
  "es-PE": {
    door: "Mapas propios",
    close: "Cerrar",
    lead: "Un archivo PMTiles con caminos, fotos aéreas o relieve se dibuja sobre este mapa. No sale de este equipo.",
    looks: {
      protomaps: "Calles y caminos (OpenStreetMap)",
      vector: "Capas vectoriales",
      picture: "Imagen",
      terrarium: "Relieve (terrarium)",
      mapbox: "Relieve (mapbox)",
    },
    look: "Se lee como",
    lookHint: "Si se ve mal, pruebe otra lectura.",
    none: "Todavía no hay ninguno.",
    open: "Abrir archivo PMTiles",
    reading: (name: string) => `Revisando ${name}`,
    facts: {
      kind: "Contenido",
      size: "Tamaño",
      zooms: "Acercamiento",
      tiles: "Teselas",
      layers: "Capas",
      credit: "Autoría",
      room: "Espacio libre",
      place: "Zona",
    },
    zooms: (from: number, to: number) => `de ${from} a ${to}`,
    far: "No toca la zona de este mapa: acerque el mapa a su zona para verlo.",
    roomUnknown: "El navegador no lo dice",
    roomHint: "Después de guardarlo, según el navegador.",
    tight: (size: string) =>
      `No entra: faltan ${size}. Libere espacio, o úselo sin guardar mientras no cierre la página.`,
    keep: "Guardar en este equipo",
    loose: "Usar sin guardar",
    leave: "No usarlo",
    looseNote: "Sin guardar: se va al cerrar la página.",
    keeping: (name: string) => `Guardando ${name}`,
    verifying: (name: string) => `Revisando ${name} en el disco`,
    ofBytes: (here: number, all: number) => `${formatBytes(here)} de ${formatBytes(all)}`,
    cancel: "Cancelar",
    added: (date: string) => `guardado el ${date}`,
    verified: (date: string) => `revisado el ${date}`,
    partly: (here: number, all: number) =>
      `Incompleto: ${formatBytes(here)} de ${formatBytes(all)}. Lo que ya está se conserva.`,
    goOn: "Seguir con el mismo archivo",
    goOnAddress: "Seguir bajándolo",
    verify: "Revisar en el disco",
    remove: "Quitar",
    removeSure: (size: string) => `Quitar y liberar ${size}`,
    removeNot: "No quitar",
    drawnLayers: (shown: number, all: number) =>
      `${formatInteger(shown)} de ${formatInteger(all)} ${plural(all, "capa", "capas")}`,
    removed: (name: string, bytes: number) =>
      `${name} se quitó de este equipo, y devolvió ${formatBytes(bytes)}.`,
    said: {
      "not-removed": (name: string) =>
        `El navegador no pudo quitar ${name} (¿otra pestaña lo usa?). Ciérrela y quítelo otra vez.`,
      kept: (name: string) =>
        `${name} está guardado entero y sobre el mapa. Se revisaron su índice y una tesela; las demás se abren al dibujarlas.`,
      sound: (name: string) => `${name} está en el disco tal como se guardó.`,
      cancelled: (name: string) => `${name}: se detuvo. Lo que ya está se conserva.`,
      changed: (name: string) =>
        `${name} no es el mismo archivo con el que se empezó. Elija aquel, o quite el incompleto y guarde este de nuevo.`,
      "source-failed": (name: string) =>
        `${name} dejó de leerse (¿se retiró la memoria o se cortó la red?). Vuelva a conectarla y siga.`,
      full: (name: string) =>
        `No hay más espacio para ${name}. Libere espacio en el equipo y siga, o quítelo.`,
      refused: (name: string) =>
        `El navegador no permite guardar ${name} (¿ventana privada?). Puede usarlo sin guardar.`,
      damaged: (name: string) =>
        `Una parte de ${name} no está en el disco como se guardó. Siga con el mismo archivo: se repone desde ahí.`,
      "not-listed": () =>
        "El navegador no deja ver los mapas guardados (¿ventana privada?). Puede usar uno sin guardar.",
    },
    refused: (name: string) => `${name} no se puede usar`,
    refusals: {
      empty: "El archivo está vacío. Cópielo de nuevo.",
      "not-pmtiles":
        "Por dentro no es un PMTiles, diga lo que diga su nombre. Hágalo con «pmtiles extract» o «pmtiles convert», o pídalo de nuevo.",
      text: "Es un texto, no un PMTiles, aunque su nombre lo diga. Si son datos, dele su terminación (.csv, .geojson) y ábralo con «Agregar archivo».",
      zip: "Es un ZIP, no un PMTiles, aunque su nombre lo diga. Descomprímalo y elija el .pmtiles que lleva dentro.",
      mbtiles: "Es un MBTiles. Conviértalo con «pmtiles convert mapa.mbtiles mapa.pmtiles».",
      "web-page":
        "Es una página web, no un mapa: el servidor mandó un aviso en lugar del archivo. Descárguelo de nuevo.",
      old: (version: number) =>
        `Es PMTiles versión ${version}; aquí se lee la 3. Conviértalo con «pmtiles convert viejo.pmtiles nuevo.pmtiles» de go-pmtiles.`,
      newer: (version: number) =>
        `Es PMTiles versión ${version}, más nueva que la 3 que se lee aquí. Pida el archivo en versión 3.`,
      truncated: (lacks: number, needed: number) =>
        `Está cortado: le faltan ${formatBytes(lacks)} de ${formatBytes(needed)}. Cópielo o descárguelo de nuevo.`,
      packing: (method: string) =>
        `Está comprimido con ${method}, que los navegadores no abren. Hágalo de nuevo con gzip.`,
      mlt: "Sus teselas son MLT, un formato nuevo que este mapa no dibuja. Pida el archivo con teselas MVT.",
      "other-tiles":
        "Sus teselas no son de un tipo que se conozca. Sirven MVT, PNG, JPEG, WebP y AVIF.",
      "no-tiles": "No tiene ninguna tesela. Revise la zona con la que se hizo el recorte.",
      broken: "Está dañado: su índice se contradice. Cópielo o descárguelo de nuevo.",
      "broken-tile":
        "Una de sus teselas no se puede leer: está dañado. Cópielo o descárguelo de nuevo.",
      unread: "No se pudo leer. ¿Se movió o se retiró la memoria? Vuelva a elegirlo.",
    },
    address: "Traer de una dirección",
    addressLabel: "Dirección del archivo",
    addressHint: "Junto a esta página, como tiles/zona.pmtiles, o en otro sitio.",
    addressNone: "No es una dirección de la web (https://…).",
    addressLook: "Revisar",
    addressMissing:
      "Ahí no hay nada que este equipo pueda leer ahora. Revise la dirección y la conexión.",
    otherHost: (host: string) =>
      `El archivo se le pedirá a ${host}. Ese sitio sabrá la dirección de internet de este equipo, la hora y qué archivo se bajó; nada de sus parcelas ni desde qué página se pidió.`,
    otherHow:
      "Lindero solo puede conectarse con su propio sitio. Por eso lo baja el navegador, y luego se abre aquí con «Abrir archivo PMTiles».",
    download: (host: string) => `Bajar de ${host}`,
    leaves: "sale de Lindero",
    extract: "Si es el mapa de todo un país o del mundo, recorte antes la zona:",
    lacks: {
      title: "Qué le falta al mapa base",
      items: [
        "Carreteras, caminos y casas: ninguna fuente con licencia que podamos incluir.",
        "Límites de distritos: los libres están corridos kilómetros. Cargue los oficiales como capa.",
        "Lagunas y pérdida de bosque. Pueblos del Ecuador.",
        "Nombres de la mayoría de quebradas: sin nombre antes que con uno adivinado.",
        "Todo lo que queda fuera de 79.9° a 78.1° O y 6.5° a 4.5° S.",
      ],
      howTo: "Para agregar caminos y casas, prepare un recorte de Protomaps (OpenStreetMap):",
      source: "https://build.protomaps.com/AAAAMMDD.pmtiles",
    },
  },
  en: {
    door: "Own basemaps",
    close: "Close",
    lead: "A PMTiles file with roads, aerial pictures or relief is drawn over this map. It stays on this device.",
    looks: {
      protomaps: "Streets and tracks (OpenStreetMap)",
      vector: "Vector layers",
      picture: "Picture",
      terrarium: "Relief (terrarium)",
      mapbox: "Relief (mapbox)",
    },
    look: "Read as",
    lookHint: "If it looks wrong, try another reading.",
    none: "There is none yet.",
    open: "Open PMTiles file",
    reading: (name: string) => `Checking ${name}`,
    facts: {
      kind: "Content",
      size: "Size",
      zooms: "Zoom",
      tiles: "Tiles",
      layers: "Layers",
      credit: "Credit",
      room: "Free room",
      place: "Area",
    },
    zooms: (from: number, to: number) => `${from} to ${to}`,
    far: "It does not touch the area of this map: bring the map to its area to see it.",
    roomUnknown: "The browser does not say",
    roomHint: "After it is kept, by the browser's own figure.",
    tight: (size: string) =>
      `It does not fit: ${size} are missing. Make room, or use it without keeping while the page is open.`,
    keep: "Keep on this device",
    loose: "Use without keeping",
    leave: "Do not use it",
    looseNote: "Not kept: it goes when the page is closed.",
    keeping: (name: string) => `Keeping ${name}`,
    verifying: (name: string) => `Checking ${name} on the disk`,
    ofBytes: (here: number, all: number) => `${formatBytes(here)} of ${formatBytes(all)}`,
    cancel: "Cancel",
    added: (date: string) => `kept on ${date}`,
    verified: (date: string) => `checked on ${date}`,
    partly: (here: number, all: number) =>
      `Not whole: ${formatBytes(here)} of ${formatBytes(all)}. What is here is kept.`,
    goOn: "Go on with the same file",
    goOnAddress: "Go on fetching it",
    verify: "Check on the disk",
    remove: "Remove",
    removeSure: (size: string) => `Remove and free ${size}`,
    removeNot: "Do not remove",
    drawnLayers: (shown: number, all: number) =>
      `${formatInteger(shown)} of ${formatInteger(all)} ${plural(all, "layer", "layers")}`,
    removed: (name: string, bytes: number) =>
      `${name} was removed from this device, and gave back ${formatBytes(bytes)}.`,
    said: {
      "not-removed": (name: string) =>
        `The browser could not remove ${name} (is another tab using it?). Close that tab and remove it again.`,
      kept: (name: string) =>
        `${name} is kept whole and on the map. Its index and one tile were checked; the others are opened as they are drawn.`,
      sound: (name: string) => `${name} is on the disk as it was kept.`,
      cancelled: (name: string) => `${name}: stopped. What is here is kept.`,
      changed: (name: string) =>
        `${name} is not the file this was begun with. Choose that one, or remove the unfinished one and keep this anew.`,
      "source-failed": (name: string) =>
        `${name} could no longer be read (was the stick taken out, or the network cut?). Connect it again and go on.`,
      full: (name: string) =>
        `There is no more room for ${name}. Make room on the device and go on, or remove it.`,
      refused: (name: string) =>
        `The browser does not allow ${name} to be kept (private window?). You can use it without keeping.`,
      damaged: (name: string) =>
        `A part of ${name} is not on the disk as it was kept. Go on with the same file: it is replaced from there.`,
      "not-listed": () =>
        "The browser does not let the kept maps be seen (private window?). You can use one without keeping.",
    },
    refused: (name: string) => `${name} cannot be used`,
    refusals: {
      empty: "The file is empty. Copy it again.",
      "not-pmtiles":
        "Inside it is no PMTiles, whatever its name says. Make it by “pmtiles extract” or “pmtiles convert”, or ask for it again.",
      text: "It is text, not PMTiles, though its name says so. If it is data, give it its own ending (.csv, .geojson) and open it by “Add a file”.",
      zip: "It is a ZIP, not PMTiles, though its name says so. Unpack it and choose the .pmtiles inside.",
      mbtiles: "It is MBTiles. Convert it with “pmtiles convert map.mbtiles map.pmtiles”.",
      "web-page":
        "It is a web page, not a map: the server sent a message in place of the file. Download it again.",
      old: (version: number) =>
        `It is PMTiles version ${version}; version 3 is read here. Convert it with “pmtiles convert old.pmtiles new.pmtiles” of go-pmtiles.`,
      newer: (version: number) =>
        `It is PMTiles version ${version}, newer than the 3 that is read here. Ask for the file in version 3.`,
      truncated: (lacks: number, needed: number) =>
        `It is cut short: ${formatBytes(lacks)} of ${formatBytes(needed)} are missing. Copy or download it again.`,
      packing: (method: string) =>
        `It is packed with ${method}, which browsers do not open. Make it anew with gzip.`,
      mlt: "Its tiles are MLT, a new format this map does not draw. Ask for the file with MVT tiles.",
      "other-tiles":
        "Its tiles are of no kind that is known. MVT, PNG, JPEG, WebP and AVIF will do.",
      "no-tiles": "It has no tile at all. Look at the area the extract was made with.",
      broken: "It is damaged: its index contradicts itself. Copy or download it again.",
      "broken-tile": "One of its tiles cannot be read: it is damaged. Copy or download it again.",
      unread: "It could not be read. Was it moved, or the stick taken out? Choose it again.",
    },
    address: "Bring from an address",
    addressLabel: "Address of the file",
    addressHint: "Beside this page, such as tiles/area.pmtiles, or on another site.",
    addressNone: "It is no address of the web (https://…).",
    addressLook: "Check",
    addressMissing:
      "There is nothing this device can read now. Check the address and the connection.",
    otherHost: (host: string) =>
      `${host} will be asked for the file. That site will learn this device's internet address, the hour and which file was fetched; nothing of your plots, nor from which page it was asked.`,
    otherHow:
      "Lindero can connect to its own site only. So the browser downloads it, and then it is opened here with “Open PMTiles file”.",
    download: (host: string) => `Download from ${host}`,
    leaves: "leaves Lindero",
    extract: "If it is the map of a whole country or of the world, cut out the area first:",
    lacks: {
      title: "What the basemap lacks",
      items: [
        "Roads, tracks and houses: no source with a licence we may include.",
        "District boundaries: the free ones are kilometres off. Load the official ones as a layer.",
        "Lakes and forest loss. Towns of Ecuador.",
        "Names of most streams: none rather than a guessed one.",
        "Everything outside 79.9° to 78.1° W and 6.5° to 4.5° S.",
      ],
      howTo: "To add roads and houses, prepare a Protomaps (OpenStreetMap) extract:",
      source: "https://build.protomaps.com/YYYYMMDD.pmtiles",
    },
  },
});
