import type { Audience } from "../../../domain/story/story.ts";
import { defineTexts } from "../../../i18n/texts.ts";

interface TemplateText {
  readonly title: string;
  readonly slides: readonly { readonly name: string; readonly notes: string }[];
}

type TemplateTexts = Readonly<Record<Audience, TemplateText>>;

export const templateTexts = defineTexts<TemplateTexts>({
  "es-PE": {
    assembly: {
      title: "Plantilla para una asamblea",
      slides: [
        { name: "Para qué", notes: "Una frase: qué se va a decidir hoy y por qué importa aquí." },
        {
          name: "Dónde estamos",
          notes: "El lugar que todos conocen. Añada de la galería «El santuario» o «Las parcelas».",
        },
        {
          name: "Lo que se midió",
          notes: "Una sola cifra, con lo que se contó. Añádala de la galería y bórrela de aquí.",
        },
        {
          name: "Lo que no sabemos",
          notes: "Qué falta verificar en campo y con quién. Decirlo da confianza.",
        },
        { name: "Qué proponemos", notes: "Dos o tres acuerdos, cada uno con fecha y responsable." },
        { name: "Preguntas", notes: "Deje tiempo. Anote lo que quede pendiente." },
      ],
    },
    authorities: {
      title: "Plantilla para autoridades",
      slides: [
        { name: "El pedido", notes: "Qué se les pide y para cuándo, en una frase." },
        { name: "El ámbito", notes: "Límite, norma que lo fija y fecha de cada fuente." },
        {
          name: "El resultado",
          notes:
            "Hectáreas y número de parcelas, con la tolerancia usada. Diga que es una posible superposición.",
        },
        {
          name: "El método",
          notes: "Área plana UTM 17S, distancia al límite, lo que queda «en el límite».",
        },
        {
          name: "Lo que falta",
          notes: "Verificación en campo: cuántas, con quién, cuánto tiempo.",
        },
        { name: "Próximos pasos", notes: "Responsable y fecha de cada paso." },
      ],
    },
    technicians: {
      title: "Plantilla para técnicos",
      slides: [
        { name: "La pregunta", notes: "Qué se quiso saber y con qué datos." },
        {
          name: "Los datos",
          notes: "Cuántos registros, de qué fecha, cuántos se rechazaron y por qué.",
        },
        { name: "El resultado", notes: "Cifra con su n y su intervalo. Añádala de la galería." },
        { name: "Las dudas", notes: "Supuestos, errores del GPS, puntos con pocos frutos." },
        { name: "Dónde mirar", notes: "Sectores para la próxima ronda." },
        { name: "Tareas", notes: "Quién cuenta, dónde y cuándo." },
      ],
    },
  },
  en: {
    assembly: {
      title: "Template for an assembly",
      slides: [
        { name: "What for", notes: "One sentence: what is decided today and why it matters here." },
        {
          name: "Where we are",
          notes: "The place everybody knows. Add “The sanctuary” or “The plots” from the gallery.",
        },
        {
          name: "What was measured",
          notes:
            "One figure alone, with what was counted. Add it from the gallery and delete this one.",
        },
        {
          name: "What we do not know",
          notes: "What has to be checked in the field, and with whom. Saying so earns trust.",
        },
        {
          name: "What we propose",
          notes: "Two or three agreements, each with its date and who does it.",
        },
        { name: "Questions", notes: "Leave time for them. Write down what stays open." },
      ],
    },
    authorities: {
      title: "Template for authorities",
      slides: [
        { name: "The request", notes: "What is asked of them and by when, in one sentence." },
        {
          name: "The area",
          notes: "The limit, the rule that sets it, and the date of each source.",
        },
        {
          name: "The result",
          notes:
            "Hectares and number of plots, with the tolerance used. Say that it is a possible overlap.",
        },
        {
          name: "The method",
          notes: "Planar area in UTM 17S, distance to the limit, what stays “on the limit”.",
        },
        {
          name: "What is missing",
          notes: "Field checks: how many, with whom, how long they take.",
        },
        { name: "Next steps", notes: "Who does each step, and its date." },
      ],
    },
    technicians: {
      title: "Template for technicians",
      slides: [
        { name: "The question", notes: "What was to be known, and with which data." },
        {
          name: "The data",
          notes: "How many records, of what date, how many were refused and why.",
        },
        {
          name: "The result",
          notes: "A figure with its n and its interval. Add it from the gallery.",
        },
        { name: "The doubts", notes: "Assumptions, errors of the GPS, points with few fruits." },
        { name: "Where to look", notes: "Sectors for the next round." },
        { name: "Tasks", notes: "Who counts, where and when." },
      ],
    },
  },
});
