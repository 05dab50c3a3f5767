import type { OutFormatName } from "../../../../formats/out/out-formats.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { plural } from "../../../../i18n/plural.ts";
import { defineTexts } from "../../../../i18n/texts.ts";
import type { PlaceChoice, ProducerChoice } from "../model/eudr-names.ts";

/** A format's name, and who wants it. */
type FormatWords = Readonly<
  Record<OutFormatName, { readonly name: string; readonly hint: string }>
>;

/** The section that hands a register out. */
export const deliverTexts = defineTexts({
  "es-PE": {
    none: "No hay un registro abierto",
    noneText: "Abra un archivo en Archivos; luego podrá entregarlo en cualquier formato.",
    toFiles: "Ir a Archivos",
    reading: (name: string) => `Leyendo ${name}`,
    notKept: "El archivo de este registro ya no está en este equipo.",
    what: "Qué se entrega",
    forWork: "Para trabajar",
    forOthers: "Para otros",
    formats: {
      geopackage: {
        name: "GeoPackage (.gpkg)",
        hint: "QGIS. Nombres largos, un archivo",
      },
      shapefile: {
        name: "Shapefile (.zip)",
        hint: "Corta los nombres a 10 letras",
      },
      geojson: { name: "GeoJSON", hint: "Web y programas" },
      kml: { name: "KML", hint: "Google Earth y teléfonos" },
      gpx: { name: "GPX", hint: "Receptores GPS. Sin huecos" },
      xlsx: { name: "Excel (.xlsx)", hint: "Una hoja, códigos con sus ceros" },
      "csv-excel": { name: "CSV para Excel", hint: "Con «;» y BOM" },
      csv: { name: "CSV para programas", hint: "Con «,», sin BOM" },
    } satisfies FormatWords as FormatWords,
    sender: { name: "Al que lo envió", hint: "Su archivo, con una columna de observaciones" },
    eudr: { name: "GeoJSON de la UE", hint: "2023/1115, solo parcelas listas" },
    public: { name: "Para publicar", hint: "Sumas de cinco productores o más" },
    quality: { name: "Hoja de calidad", hint: "Por regla y organización, antes y ahora" },
    clean: (n: number) => plural(n, "sin avisos", "sin avisos"),
    flagged: "con aviso",
    refused: (n: number) =>
      n === 0 ? "rechazadas" : plural(n, "rechazada, no sale", "rechazadas, no salen"),
    before: (accepted: number, refused: number) =>
      `Como llegó: ${formatInteger(accepted)} aceptadas, ${formatInteger(refused)} rechazadas.`,
    changed: (n: number) => `${formatInteger(n)} ${plural(n, "cambio", "cambios")} desde entonces.`,
    unchanged: "Sin cambios desde entonces.",
    refusedTitle: (n: number) =>
      `${formatInteger(n)} ${plural(n, "registro rechazado no sale", "registros rechazados no salen")}`,
    refusedLine: (row: number, why: string) => `Fila ${formatInteger(row)}: ${why}`,
    more: (n: number) => `y ${formatInteger(n)} más`,
    mend: "Corregir en Revisar",
    organisation: "Organización",
    everyone: (n: number) => `Todas (${formatInteger(n)})`,
    nameless: "Sin organización",
    onlyClean: "Solo las que no tienen avisos",
    onlyCleanHint: "Deja fuera las que aún tienen algo por revisar.",
    system: "Coordenadas",
    own: (name: string) => `Las del registro: ${name}`,
    degreesOnly: "Este formato lleva siempre grados WGS84.",
    columns: "Columnas que salen",
    columnsHint: "Lo que identifica a una persona está marcado. Quite lo que no haga falta.",
    personal: "identifica a una persona",
    placesAgain: (n: number, names: string, table: boolean) =>
      table
        ? `El lugar se escribe desde la geometría, con lo corregido, en vez de ${names}.`
        : `El lugar va en la geometría, con lo corregido; ${plural(n, `la columna ${names} no sale`, `las columnas ${names} no salen`)} aparte.`,
    placesAdded: "El lugar se escribe desde la geometría, con lo corregido, en columnas propias.",
    placesInside: "El lugar va en la geometría, con lo corregido.",
    placesCarried: (n: number, names: string) =>
      `${names}: ${plural(n, "columna de coordenadas que vino", "columnas de coordenadas que vinieron")} de otro archivo. ${plural(n, "Sale", "Salen")} como texto, sin corregir.`,
    withoutCarried: "No sacar esas coordenadas",
    leaves: (records: number, columns: number) =>
      `Salen ${formatInteger(records)} ${plural(records, "registro", "registros")} con su geometría exacta y ${formatInteger(columns)} ${plural(columns, "columna", "columnas")}.`,
    personalLeaves: (names: string) =>
      `Entre ellas, de personas: ${names}. Entréguelo solo a quien deba tenerlo.`,
    noPersonal:
      "Ninguna columna de nombres ni DNI. El lugar de una parcela también es dato personal.",
    device: "Se guarda en este equipo. Lindero no lo envía a nadie.",
    preparing: "Preparando el archivo",
    searching: (share: string) => `Buscando datos de personas en todas las filas: ${share}`,
    asking: "Revisando el archivo como llegó…",
    failed: "No se pudo escribir",
    nothing: "Ningún registro con este alcance.",
    save: (name: string) => `Guardar ${name}`,
    size: (size: string) => `Tamaño: ${size}.`,
    saved: (name: string) => `Guardado: ${name}`,
    sameAll: "Este formato no cambia nada: textos y dígitos salen como están.",
    flat: "Las formas salen en planta: si sus vértices traían altura (Z), Lindero no la lee y no sale.",
    losses: "Lo que este formato no puede llevar como está",
    eudrLead:
      "Puntos y polígonos en WGS84 con seis decimales escritos. Los datos son los de las transcripciones de la guía de la Comisión que Lindero conoce; confírmelos con quien presenta la declaración.",
    producer: "ProducerName",
    producers: {
      apellidos_nombres: "Apellidos y nombres",
      organizacion: "Organización",
      codigo_socio: "Código de socio",
    } satisfies Record<ProducerChoice, string> as Readonly<Record<ProducerChoice, string>>,
    place: "ProductionPlace",
    placeChoices: {
      caserio: "Caserío, distrito, provincia",
      codigo_parcela: "Código de parcela",
    } satisfies Record<PlaceChoice, string> as Readonly<Record<PlaceChoice, string>>,
    noChoice: "El registro no tiene una columna para esto.",
    ready: (n: number) => plural(n, "lista", "listas"),
    notReady: (n: number) => plural(n, "no está lista", "no están listas"),
    notReadyTitle: "No están listas, y quedan fuera",
    row: "Fila",
    code: "Código",
    why: "Por qué",
    outcome: "Resultado",
    listName: "no-listas-ue",
    saveList: "Guardar la lista completa (CSV)",
    notReadyWord: "no lista",
    readyWord: "lista",
    judging: "Revisando parcela por parcela",
    noticesToCome: "Los avisos de Revisar todavía se buscan",
    beingChecked: "aceptadas, revisándose",
    saveEudr: (n: number) =>
      `Guardar ${formatInteger(n)} ${plural(n, "parcela", "parcelas")} para la UE`,
    eudrSaved: (files: number, plots: number) =>
      `Guardado: ${formatInteger(plots)} ${plural(plots, "parcela", "parcelas")} en ${formatInteger(files)} ${plural(files, "archivo", "archivos")}.`,
    eudrParts: "Si pasa de 25 MB se reparte en varios archivos numerados.",
    noneReady: "Ninguna parcela está lista todavía.",
    publicLead:
      "Sale la suma por distrito y la cuenta por kilómetro cuadrado. No salen DNI, nombres, teléfonos, códigos ni el lugar exacto de ninguna parcela.",
    publicWhole:
      "Se publica siempre el registro entero: dos partes comparadas podrían señalar a alguien.",
    doubtful: (n: number) =>
      `${formatInteger(n)} ${plural(n, "parcela de tamaño o lugar dudoso entra", "parcelas de tamaño o lugar dudoso entran")} en estas sumas`,
    plotLine: (row: number, code: string, what: string) =>
      `Fila ${formatInteger(row)} (${code}): ${what}`,
    polygons: "Polígonos",
    nearest: "Capital más cercana",
    readyNoticed: (n: number) =>
      `${formatInteger(n)} de las listas ${plural(n, "tiene", "tienen")} aviso en Revisar.`,
    leaveNoticed: (n: number) =>
      `Dejar fuera ${plural(n, "la lista que tiene", `las ${formatInteger(n)} listas que tienen`)} aviso`,
    leaveNoticedHint:
      "La UE no las rechaza por su forma, pero algo en ellas está por revisar: el lugar, el área o un dato.",
    twice: (n: number) =>
      `${formatInteger(n)} ${plural(n, "par de listas es la misma parcela", "pares de listas son la misma parcela")}`,
    twiceText: "Si salen las dos, la misma tierra se declara dos veces.",
    twiceLine: (a: string, b: string, share: string) => `${a} y ${b}: ${share} iguales`,
    plotName: (row: number, code: string) => `${code} (fila ${formatInteger(row)})`,
    readyNoticedWord: "lista, con aviso",
    leftOutWord: "lista, con aviso, no sale",
    summing: "Sumando y comparando grupos",
    noCapitals: "No se pudo leer la lista de distritos. Vuelva a intentarlo con conexión.",
    district: "Distrito",
    plots: "Parcelas",
    producersHead: "Productores",
    hectares: "Hectáreas",
    cells: (shown: number, hidden: number) =>
      `${formatInteger(shown)} celdas de 1 km se muestran; ${formatInteger(hidden)} no.`,
    savePublic: "Guardar sumas (.zip)",
    qualityLead:
      "Cuántas observaciones tenía el registro al llegar y cuántas tiene ahora. Se imprime con el navegador.",
    comparing: "Leyendo el archivo como llegó",
    byRule: "Por regla",
    rule: "Regla",
    asCame: "Antes",
    asIs: "Ahora",
    byOrganisation: "Por organización",
    records: "Registros",
    withIssue: "Con aviso",
    refusedHead: "Rechazadas",
    clear: "Ninguna regla encontró nada que observar.",
    personalColumns: "Quitar columnas de personas",
    withPersonal: "Poner todas",
  },
  en: {
    none: "No register is open",
    noneText: "Open a file under Files; then you can hand it out in any format.",
    toFiles: "Go to Files",
    reading: (name: string) => `Reading ${name}`,
    notKept: "The file of this register is no longer on this device.",
    what: "What is handed out",
    forWork: "To work with",
    forOthers: "For others",
    formats: {
      geopackage: {
        name: "GeoPackage (.gpkg)",
        hint: "QGIS. Long names, one file",
      },
      shapefile: { name: "Shapefile (.zip)", hint: "Cuts names to 10 letters" },
      geojson: { name: "GeoJSON", hint: "Web and programs" },
      kml: { name: "KML", hint: "Google Earth and phones" },
      gpx: { name: "GPX", hint: "GPS receivers. No holes" },
      xlsx: { name: "Excel (.xlsx)", hint: "One sheet, codes with their zeros" },
      "csv-excel": { name: "CSV for Excel", hint: 'With ";" and BOM' },
      csv: { name: "CSV for programs", hint: 'With ",", no BOM' },
    } satisfies FormatWords as FormatWords,
    sender: { name: "Back to its sender", hint: "Their file, with a column of remarks" },
    eudr: { name: "GeoJSON for the EU", hint: "2023/1115, only plots that are ready" },
    public: { name: "To publish", hint: "Sums of five producers or more" },
    quality: { name: "Quality page", hint: "By rule and organisation, before and now" },
    clean: (n: number) => plural(n, "without notices", "without notices"),
    flagged: "with a notice",
    refused: (n: number) => (n === 0 ? "refused" : plural(n, "refused, stays", "refused, stay")),
    before: (accepted: number, refused: number) =>
      `As it came: ${formatInteger(accepted)} accepted, ${formatInteger(refused)} refused.`,
    changed: (n: number) => `${formatInteger(n)} ${plural(n, "change", "changes")} since.`,
    unchanged: "No changes since.",
    refusedTitle: (n: number) =>
      `${formatInteger(n)} refused ${plural(n, "record stays", "records stay")} here`,
    refusedLine: (row: number, why: string) => `Row ${formatInteger(row)}: ${why}`,
    more: (n: number) => `and ${formatInteger(n)} more`,
    mend: "Mend under Review",
    organisation: "Organisation",
    everyone: (n: number) => `All (${formatInteger(n)})`,
    nameless: "Without organisation",
    onlyClean: "Only those without notices",
    onlyCleanHint: "Leaves out those that still have something to look at.",
    system: "Coordinates",
    own: (name: string) => `The register's: ${name}`,
    degreesOnly: "This format always has WGS84 degrees.",
    columns: "Columns that leave",
    columnsHint: "What tells who a person is has a mark. Take out what is not needed.",
    personal: "tells who a person is",
    placesAgain: (n: number, names: string, table: boolean) =>
      table
        ? `Places are written from the geometry, mended where it was, instead of ${names}.`
        : `Places are in the geometry, mended where it was; ${plural(n, `the column ${names} does`, `the columns ${names} do`)} not leave beside it.`,
    placesAdded:
      "Places are written from the geometry, mended where it was, in columns of their own.",
    placesInside: "Places are in the geometry, mended where it was.",
    placesCarried: (n: number, names: string) =>
      `${names}: ${plural(n, "a column of coordinates that came", "columns of coordinates that came")} from another file. ${plural(n, "It leaves", "They leave")} as text, not mended.`,
    withoutCarried: "Leave those coordinates out",
    leaves: (records: number, columns: number) =>
      `${formatInteger(records)} ${plural(records, "record leaves", "records leave")} with exact geometry and ${formatInteger(columns)} ${plural(columns, "column", "columns")}.`,
    personalLeaves: (names: string) =>
      `Of persons among them: ${names}. Give it only to who must have it.`,
    noPersonal: "No column of names or DNI. A plot's place is personal data too.",
    device: "It is saved on this device. Lindero sends it to nobody.",
    preparing: "Preparing the file",
    searching: (share: string) => `Looking for data of persons in every row: ${share}`,
    asking: "Checking the file as it came…",
    failed: "It could not be written",
    nothing: "No record in this scope.",
    save: (name: string) => `Save ${name}`,
    size: (size: string) => `Size: ${size}.`,
    saved: (name: string) => `Saved: ${name}`,
    sameAll: "This format changes nothing: texts and digits leave as they are.",
    flat: "Shapes leave as seen from above: if their corners had heights (Z), Lindero does not read them and they do not leave.",
    losses: "What this format cannot take as it is",
    eudrLead:
      "Points and polygons in WGS84 with six written decimals. The members are those of transcriptions of the Commission's guide that Lindero knows; confirm them with who files the statement.",
    producer: "ProducerName",
    producers: {
      apellidos_nombres: "Surnames and names",
      organizacion: "Organisation",
      codigo_socio: "Member code",
    } satisfies Record<ProducerChoice, string> as Readonly<Record<ProducerChoice, string>>,
    place: "ProductionPlace",
    placeChoices: {
      caserio: "Hamlet, district, province",
      codigo_parcela: "Plot code",
    } satisfies Record<PlaceChoice, string> as Readonly<Record<PlaceChoice, string>>,
    noChoice: "The register has no column for this.",
    ready: (n: number) => plural(n, "ready", "ready"),
    notReady: (n: number) => plural(n, "not ready", "not ready"),
    notReadyTitle: "Not ready, and left out",
    row: "Row",
    code: "Code",
    why: "Why",
    outcome: "Outcome",
    listName: "not-ready-eu",
    saveList: "Save the whole list (CSV)",
    notReadyWord: "not ready",
    readyWord: "ready",
    judging: "Looking at each plot",
    noticesToCome: "Notices of Review are still being looked for",
    beingChecked: "accepted, being checked",
    saveEudr: (n: number) => `Save ${formatInteger(n)} ${plural(n, "plot", "plots")} for the EU`,
    eudrSaved: (files: number, plots: number) =>
      `Saved: ${formatInteger(plots)} ${plural(plots, "plot", "plots")} in ${formatInteger(files)} ${plural(files, "file", "files")}.`,
    eudrParts: "Above 25 MB it is split into several numbered files.",
    noneReady: "No plot is ready yet.",
    publicLead:
      "The sum of each district and the count of each square kilometre leave. No DNI, names, telephones, codes, and no plot's exact place.",
    publicWhole:
      "The whole register is published, always: two parts held against each other could point at somebody.",
    doubtful: (n: number) =>
      `${formatInteger(n)} ${plural(n, "plot of doubtful size or place enters", "plots of doubtful size or place enter")} these sums`,
    plotLine: (row: number, code: string, what: string) =>
      `Row ${formatInteger(row)} (${code}): ${what}`,
    polygons: "Polygons",
    nearest: "Nearest capital",
    readyNoticed: (n: number) =>
      `${formatInteger(n)} of the ready ones ${plural(n, "has", "have")} a notice under Review.`,
    leaveNoticed: (n: number) =>
      `Leave out the ${plural(n, "ready plot that has", `${formatInteger(n)} ready plots that have`)} a notice`,
    leaveNoticedHint:
      "The EU does not refuse them for their shape, but something in them needs a look: place, area or a cell.",
    twice: (n: number) =>
      `${formatInteger(n)} ${plural(n, "pair of ready plots is the same plot", "pairs of ready plots are the same plot")}`,
    twiceText: "If both leave, the same land is declared twice.",
    twiceLine: (a: string, b: string, share: string) => `${a} and ${b}: ${share} the same`,
    plotName: (row: number, code: string) => `${code} (row ${formatInteger(row)})`,
    readyNoticedWord: "ready, with a notice",
    leftOutWord: "ready, with a notice, left out",
    summing: "Summing groups and holding them against each other",
    noCapitals: "The list of districts could not be read. Try again with a connection.",
    district: "District",
    plots: "Plots",
    producersHead: "Producers",
    hectares: "Hectares",
    cells: (shown: number, hidden: number) =>
      `${formatInteger(shown)} cells of 1 km are shown; ${formatInteger(hidden)} are not.`,
    savePublic: "Save sums (.zip)",
    qualityLead:
      "How many findings the register had as it came, and how many it has now. The browser prints it.",
    comparing: "Reading the file as it came",
    byRule: "By rule",
    rule: "Rule",
    asCame: "Before",
    asIs: "Now",
    byOrganisation: "By organisation",
    records: "Records",
    withIssue: "With a notice",
    refusedHead: "Refused",
    clear: "No rule found anything to note.",
    personalColumns: "Take out columns of persons",
    withPersonal: "Put all in",
  },
});
