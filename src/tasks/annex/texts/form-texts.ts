import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** What a ranger writes of one plot. */
export const formTexts = defineTexts({
  "es-PE": {
    title: (code: string) => `Datos de ${code}`,
    previous: "Parcela anterior",
    next: "Parcela siguiente",
    placeOf: (n: string, of: string) => `${n} de ${of}`,
    act: "Acta N.º",
    blankLine: "Vacío deja una línea para escribir a mano.",
    date: "Fecha",
    hour: "Hora (Lima)",
    hourFault: "Escriba la hora de 00:00 a 23:59.",
    now: "Ahora",
    blank: "Dejar en blanco",
    activity: "Actividad declarada",
    occupied: "Ocupación declarada desde",
    occupiedHint: "Como la dice el titular; no la prueba ni la niega.",
    gps: "Error del GPS, m",
    gpsHint: "El que muestra el receptor. Vacío: no registrado.",
    gpsFault: "Escriba metros, de 0 a 1000.",
    observations: "Observaciones",
    roomLeft: (n: number, count: string) =>
      n === 0
        ? "No caben más caracteres."
        : `${plural(n, "Queda", "Quedan")} ${count} ${plural(n, "carácter", "caracteres")}.`,
    tooLong: (n: number, count: string, most: string) =>
      `${plural(n, "Sobra", "Sobran")} ${count} ${plural(n, "carácter", "caracteres")}: en el papel caben ${most}. No se borró nada; acorte el texto para imprimir.`,
    inAll: (n: string) => `Usar acta, fecha, actividad y GPS en las ${n} parcelas`,
    usedInAll: (n: string) => `Puestos en las ${n} parcelas.`,
    undo: "Deshacer",
    older: (when: string) => `Esto se escribió el ${when}. ¿Es otra visita?`,
    startAgain: "Empezar otra",
    startedAgain: "Datos vacíos, con la hora de ahora.",
    kept: "Guardado en este equipo",
    keeping: "Guardando…",
    notKept: "Sin guardar",
    loading: "Leyendo lo escrito en este equipo…",
  },
  en: {
    title: (code: string) => `Data of ${code}`,
    previous: "Previous plot",
    next: "Next plot",
    placeOf: (n: string, of: string) => `${n} of ${of}`,
    act: "Record no.",
    blankLine: "Empty leaves a line to write on by hand.",
    date: "Date",
    hour: "Hour (Lima)",
    hourFault: "Write the hour from 00:00 to 23:59.",
    now: "Now",
    blank: "Leave blank",
    activity: "Declared activity",
    occupied: "Declared occupation since",
    occupiedHint: "As the holder says it; neither proved nor denied.",
    gps: "GPS error, m",
    gpsHint: "As the receiver shows it. Empty: not recorded.",
    gpsFault: "Write metres, from 0 to 1000.",
    observations: "Observations",
    roomLeft: (n: number, count: string) =>
      n === 0
        ? "No more characters fit."
        : `${count} ${plural(n, "character", "characters")} left.`,
    tooLong: (n: number, count: string, most: string) =>
      `${count} ${plural(n, "character", "characters")} too many: the paper holds ${most}. Nothing was deleted; shorten the text to print.`,
    inAll: (n: string) => `Use record, date, activity and GPS in all ${n} plots`,
    usedInAll: (n: string) => `Put into all ${n} plots.`,
    undo: "Undo",
    older: (when: string) => `This was written on ${when}. Is it another visit?`,
    startAgain: "Begin another",
    startedAgain: "Empty, with the hour of now.",
    kept: "Kept on this device",
    keeping: "Keeping…",
    notKept: "Not kept",
    loading: "Reading what was written on this device…",
  },
});
