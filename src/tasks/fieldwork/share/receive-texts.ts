import { defineTexts } from "../../../i18n/texts.ts";

/** How another device's project comes onto this one, without a network. */
export const receiveTexts = defineTexts({
  "es-PE": {
    title: "Recibir de otro equipo",
    there: "En el otro equipo: Campo › Llevar › Proyecto completo.",
    between:
      "Sin internet pasa por Quick Share o Bluetooth entre teléfonos Android, por AirDrop entre iPhone, o con cable o memoria USB.",
    here: "Aquí: elija el archivo que llegó. Suele estar en Descargas y se llama «proyecto…», terminado en .lindero o .txt.",
    first: "Primero se ve qué trae; nada cambia hasta que usted lo añada.",
    choose: "Elegir el archivo recibido",
  },
  en: {
    title: "Receive from another device",
    there: "On the other device: Field › Hand on › Whole project.",
    between:
      "Without internet it passes by Quick Share or Bluetooth between Android phones, by AirDrop between iPhones, or by cable or USB stick.",
    here: "Here: choose the file that came. It is usually in Downloads and is called “project…”, ending in .lindero or .txt.",
    first: "What it brings is shown first; nothing changes until you add it.",
    choose: "Choose the file received",
  },
});
