import { plural } from "../../../../i18n/plural.ts";
import { defineTexts } from "../../../../i18n/texts.ts";

export const panelTexts = defineTexts({
  "es-PE": {
    trials: (n: number, names: string) =>
      `${plural(n, "finca de ensayo publicada", "fincas de ensayo publicadas")} en el Perú: ${names}`,
    also: (parts: string) => `Además: ${parts}.`,
    centres: (n: number, count: string) =>
      `${count} ${plural(n, "centro de innovación", "centros de innovación")}`,
    regions: (n: number, count: string) =>
      `lotes semilleros en ${count} ${plural(n, "región", "regiones")}`,
    members: (n: number, count: string) => `${count} ${plural(n, "miembro", "miembros")}`,
    activities: (n: number, count: string) =>
      `${count} ${plural(n, "actividad", "actividades")} de la plataforma`,
    far: (name: string) => `${name} queda fuera de este mapa.`,
    farFrom: (name: string, distance: string, direction: string) =>
      `${name} queda a unos ${distance} ${direction}, fuera de este mapa.`,
    seeFar: (name: string) => `Ver ${name}`,
    referential:
      "No se publica ninguna coordenada: cada cosa está en su ciudad, distrito o región, como ubicación referencial.",
    toConfirm: (n: number, names: string) =>
      `Por confirmar con la plataforma: ${plural(n, "la ciudad", "las ciudades")} de ${names}.`,
    sitesHeading: "Ensayos y semilla",
    activitiesHeading: "Actividades de la plataforma",
    activitiesNote: "El número es el de la bandera en el mapa.",
    membersHeading: "Miembros por ciudad",
    noPlants: "La fuente no nombra plantas de proceso: no se dibuja ninguna.",
    figuresHeading: "Cómo se cita el ensayo internacional",
    figuresNote:
      "Cada cifra va con su fuente y su año: no se suman ni se promedian. La lista de variedades plantadas no es pública y no se inventa.",
    missingTitle: "Faltan datos de esta pestaña",
    missingSites: "Los lugares de ensayo no llegaron.",
    missingPlatform: "Los miembros y actividades no llegaron.",
    missingDo: "Vuelva a cargar la página con conexión.",
    refused: (n: number, count: string) =>
      `${count} ${plural(n, "registro no se entiende y no se muestra", "registros no se entienden y no se muestran")}.`,
    coming: "Abriendo los lugares",
    chosen: "Elegido",
    table: "Lugares de la plataforma",
    tableNote: "Una fila o una marca del mapa abre su ficha.",
    group: "Qué se lista",
    name: "Nombre",
    kind: "Tipo",
    town: "Ciudad o zona",
    around: "A la redonda",
    aroundWhy: "Cuánto puede alejarse del punto donde se dibuja: ubicación referencial",
    source: "Fuente",
    nothing: "Nada que listar.",
  },
  en: {
    trials: (n: number, names: string) =>
      `${plural(n, "published trial farm", "published trial farms")} in Peru: ${names}`,
    also: (parts: string) => `Also: ${parts}.`,
    centres: (n: number, count: string) =>
      `${count} ${plural(n, "innovation centre", "innovation centres")}`,
    regions: (n: number, count: string) =>
      `seed lots in ${count} ${plural(n, "region", "regions")}`,
    members: (n: number, count: string) => `${count} ${plural(n, "member", "members")}`,
    activities: (n: number, count: string) =>
      `${count} ${plural(n, "activity", "activities")} of the platform`,
    far: (name) => `${name} lies outside this map.`,
    farFrom: (name, distance, direction) =>
      `${name} lies some ${distance} ${direction}, outside this map.`,
    seeFar: (name) => `See ${name}`,
    referential:
      "No coordinates are published: each thing stands at its town, district or region, as an approximate location.",
    toConfirm: (n: number, names: string) =>
      `To be confirmed with the platform: the ${plural(n, "town", "towns")} of ${names}.`,
    sitesHeading: "Trials and seed",
    activitiesHeading: "Activities of the platform",
    activitiesNote: "The number is that of the flag on the map.",
    membersHeading: "Members by town",
    noPlants: "The source names no processing plant: none is drawn.",
    figuresHeading: "How the international trial is cited",
    figuresNote:
      "Each figure goes with its source and year: they are not added nor averaged. The list of planted varieties is not public and is not invented.",
    missingTitle: "Data of this tab are missing",
    missingSites: "The trial sites did not come.",
    missingPlatform: "The members and activities did not come.",
    missingDo: "Load the page again with a connection.",
    refused: (n: number, count: string) =>
      `${count} ${plural(n, "record is not understood and not shown", "records are not understood and not shown")}.`,
    coming: "Opening the places",
    chosen: "Chosen",
    table: "Places of the platform",
    tableNote: "A row or a mark of the map opens its card.",
    group: "What is listed",
    name: "Name",
    kind: "Kind",
    town: "Town or area",
    around: "Within",
    aroundWhy: "How far it may be from the point where it is drawn: approximate location",
    source: "Source",
    nothing: "Nothing to list.",
  },
});
