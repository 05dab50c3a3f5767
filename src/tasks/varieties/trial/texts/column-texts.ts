import type { TrialField } from "../../../../domain/trials/trial-field.ts";
import { defineTexts } from "../../../../i18n/texts.ts";

/** What each column of a sheet of results is for. */
export const columnTexts = defineTexts({
  "es-PE": {
    title: "Las columnas de un ensayo",
    note: "Hacen falta variedad y al menos una cifra medida; sin bloque hay croquis, pero no análisis. Otros encabezados se reconocen o se eligen al abrir el archivo, y cualquier otra columna de cifras también se puede analizar.",
    fields: {
      sitio: "Dónde está el ensayo. Sin ella, el archivo es un solo sitio.",
      campana: "Año de cosecha. Con varias se mira una a la vez.",
      bloque: "Repetición. Un ensayo se analiza con dos o más.",
      parcela: "Código de la parcela del ensayo.",
      fila: "Fila en el campo, desde 1: con columna se dibuja el croquis.",
      columna: "Columna en el campo, desde 1.",
      arboles: "Árboles de la parcela.",
      variedad: "La variedad sembrada. Obligatoria.",
      altitud_msnm: "Metros sobre el nivel del mar: el eje de la interacción.",
      rendimiento_qq_ha: "Quintales por hectárea.",
      roya_pct: "Incidencia de roya, de 0 a 100.",
      taza_puntos: "Puntaje de taza, de 0 a 100.",
      broca_pct: "Granos brocados, de 0 a 100.",
      observaciones: "Se conserva; no se analiza.",
    } satisfies Readonly<Record<TrialField, string>>,
  },
  en: {
    title: "The columns of a trial",
    note: "Variety and at least one measured figure are needed; without a block there is a plan but no analysis. Other headers are recognised or chosen when the file is opened, and any other column of figures can be analysed too.",
    fields: {
      sitio: "Where the trial is. Without it, the file is one site.",
      campana: "Harvest year. Of several, one is looked at at a time.",
      bloque: "Replicate. A trial is analysed with two or more.",
      parcela: "Code of the trial plot.",
      fila: "Row in the field, from 1: with the column the plan is drawn.",
      columna: "Column in the field, from 1.",
      arboles: "Trees of the plot.",
      variedad: "The variety planted. Required.",
      altitud_msnm: "Metres above sea level: the axis of the interaction.",
      rendimiento_qq_ha: "Quintals per hectare.",
      roya_pct: "Incidence of leaf rust, 0 to 100.",
      taza_puntos: "Cup score, 0 to 100.",
      broca_pct: "Bored beans, 0 to 100.",
      observaciones: "Kept; not analysed.",
    },
  },
});
