import { defineTexts } from "../../../../i18n/texts.ts";
import type { ColumnState, StateReason } from "./column-state.ts";

interface ColumnTexts {
  readonly heading: string;
  readonly field: string;
  readonly state: string;
  readonly states: Readonly<Record<ColumnState, string>>;
  readonly reasons: Readonly<Record<StateReason, string>>;
}

export const columnTexts = defineTexts<ColumnTexts>({
  "es-PE": {
    heading: "Columnas",
    field: "Campo",
    state: "Estado",
    states: {
      choose: "Falta elegir",
      reserved: "Reservada",
      chosen: "Elegida",
      guess: "Suposición",
      known: "Reconocida",
      skipped: "Se omite",
    },
    reasons: {
      question: "responda abajo",
      personal: "dato personal",
      name: "por su nombre",
      values: "por sus valores",
      user: "por usted",
      template: "por la plantilla",
      districts: "por los distritos",
      kept: "se guarda tal cual",
    },
  },
  en: {
    heading: "Columns",
    field: "Field",
    state: "State",
    states: {
      choose: "To be chosen",
      reserved: "Reserved",
      chosen: "Chosen",
      guess: "Guess",
      known: "Recognised",
      skipped: "Left out",
    },
    reasons: {
      question: "answer below",
      personal: "personal data",
      name: "from its name",
      values: "from its values",
      user: "by you",
      template: "by the template",
      districts: "from the districts",
      kept: "kept as it is",
    },
  },
});
