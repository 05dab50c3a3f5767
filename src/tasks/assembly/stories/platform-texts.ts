import { defineTexts } from "../../../i18n/texts.ts";

export const platformTexts = defineTexts({
  "es-PE": {
    title: "Presentación de la plataforma",
    sanctuary: {
      name: "El santuario",
      notes:
        "Salude y diga para qué nos reunimos. El santuario existe desde antes que muchos cafetales y su límite lo fija un decreto. Hoy no venimos a señalar a nadie: venimos a mirar juntos dónde está cada cosa.",
    },
    plots: {
      name: "Las parcelas",
      notes:
        "Explique los círculos: cada uno está en la capital de su distrito, y su tamaño dice cuántas parcelas hay. Un círculo no es el lugar de ninguna parcela.",
    },
    overlap: {
      name: "La superposición",
      notes:
        "Diga la cifra despacio, y enseguida que falta verificarla en campo. Un GPS se equivoca de 5 a 15 metros: lo que entra menos que eso no cuenta como dentro. Los cuadros del mapa, si los hay, son kilómetros cuadrados con cinco productores o más; donde hay menos no hay cuadro. La parcela de cada uno se conversa aparte, con su dueño.",
    },
    borer: {
      name: "La broca",
      notes:
        "La tasa va con los frutos que se contaron y con su intervalo: con pocos frutos la cifra baila. Pregunte quién quiere contar en la próxima ronda.",
    },
    varieties: {
      name: "Las variedades",
      notes:
        "Cada variedad tiene una altitud que le conviene. Fuera de ella no está mal sembrada: conviene mirarla con el técnico antes de renovar.",
    },
    next: {
      name: "Lo que sigue",
      message: "Lo que sigue lo decidimos juntos",
      text: "Verificar en campo las parcelas cerca del límite, con sus dueños. Contar broca en la próxima ronda. Volver a esta asamblea con lo encontrado.",
      notes:
        "Proponga fechas y responsables, y anótelos a la vista de todos. Quien quiera ver su propia parcela puede hacerlo después, en privado.",
    },
  },
  en: {
    title: "The platform's presentation",
    sanctuary: {
      name: "The sanctuary",
      notes:
        "Greet everybody and say why we meet. The sanctuary is older than many of our coffee plots, and a decree sets its limit. Nobody is pointed at today: we look together at where things are.",
    },
    plots: {
      name: "The plots",
      notes:
        "Explain the circles: each stands at the capital of its district, and its size says how many plots there are. A circle is not the place of any plot.",
    },
    overlap: {
      name: "The overlap",
      notes:
        "Say the figure slowly, and at once that it has to be checked in the field. A GPS errs by 5 to 15 metres: what reaches in by less does not count as inside. The squares on the map, if there are any, are square kilometres with five producers or more; where there are fewer there is no square. Each plot is talked over apart, with its owner.",
    },
    borer: {
      name: "The borer",
      notes:
        "The rate comes with the fruits counted and its interval: of a few fruits the figure swings. Ask who wants to count in the next round.",
    },
    varieties: {
      name: "The varieties",
      notes:
        "Each variety has an altitude that suits it. Outside it nothing was planted wrongly: look at it with the technician before renewing.",
    },
    next: {
      name: "What comes next",
      message: "What comes next, we decide together",
      text: "Check in the field the plots near the limit, with their owners. Count borer in the next round. Come back to this assembly with what was found.",
      notes:
        "Propose dates and who does what, and write them down for all to see. Who wants to see their own plot can do so later, in private.",
    },
  },
});
