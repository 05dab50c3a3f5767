import { defineTexts } from "../../../../i18n/texts.ts";

/** Corner tables of plots and pieces. */
export const cornerTexts = defineTexts({
  "es-PE": {
    title: (plane: string) => `Cuadro de coordenadas, ${plane}`,
    positions: (plane: string) => `Posición, ${plane}`,
    vertex: "Vértice",
    place: "Punto",
    east: "Este, m",
    north: "Norte, m",
    side: "Lado, m",
    origin: "Es",
    shell: "Contorno",
    shellOf: (part: string) => `Parte ${part}, contorno`,
    hole: (hole: string) => `Hueco ${hole}, se resta`,
    holeOf: (part: string, hole: string) => `Parte ${part}, hueco ${hole}, se resta`,
    ring: (name: string, area: string) => `${name}: ${area}`,
    piece: (letter: string, area: string) => `Pieza ${letter}: ${area}`,
    pieces: "Piezas de la posible superposición",
    piecesOnLimit: "Partes de la parcela dentro del límite (no se puede decidir)",
    piecesSum: (area: string) => `Las piezas suman ${area}; cada una se redondea por separado.`,
    wholePlot:
      "Toda la parcela está dentro del límite: el cuadro de la parcela es también el de la pieza.",
    fromPlot: (n: string) => `vértice ${n}`,
    fromLimit: (n: string) => `límite ${n}`,
    crossing: "cruce",
    originNote:
      "«vértice» es el de la parcela, «límite» el del área de referencia, «cruce» donde las dos líneas se cortan.",
    order:
      "Desde el vértice más al norte, en el sentido del reloj; el último se une con el primero.",
    finer: (decimals: string) =>
      `Con ${decimals} decimales para que el cuadro dé las hectáreas impresas; en el terreno vale el error del GPS.`,
    apart: (printed: string, answered: string) =>
      `Las coordenadas impresas dan ${printed}; sin redondear, ${answered}.`,
  },
  en: {
    title: (plane: string) => `Corner table, ${plane}`,
    positions: (plane: string) => `Position, ${plane}`,
    vertex: "Corner",
    place: "Point",
    east: "Easting, m",
    north: "Northing, m",
    side: "Side, m",
    origin: "Is",
    shell: "Outline",
    shellOf: (part: string) => `Part ${part}, outline`,
    hole: (hole: string) => `Hole ${hole}, taken away`,
    holeOf: (part: string, hole: string) => `Part ${part}, hole ${hole}, taken away`,
    ring: (name: string, area: string) => `${name}: ${area}`,
    piece: (letter: string, area: string) => `Piece ${letter}: ${area}`,
    pieces: "Pieces of the possible overlap",
    piecesOnLimit: "Parts of the plot inside the limit (cannot be decided)",
    piecesSum: (area: string) => `Together the pieces are ${area}; each is rounded by itself.`,
    wholePlot: "The whole plot lies inside the limit: the plot's table is the piece's as well.",
    fromPlot: (n: string) => `corner ${n}`,
    fromLimit: (n: string) => `limit ${n}`,
    crossing: "crossing",
    originNote:
      '"corner" is one of the plot, "limit" one of the reference area, "crossing" where the two lines cut.',
    order: "From the northernmost corner, clockwise; the last joins the first.",
    finer: (decimals: string) =>
      `With ${decimals} decimals so that the table gives the printed hectares; on the ground the GPS error holds.`,
    apart: (printed: string, answered: string) =>
      `The printed coordinates give ${printed}; unrounded, ${answered}.`,
  },
});
