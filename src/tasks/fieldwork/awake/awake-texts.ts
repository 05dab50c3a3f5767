import { defineTexts } from "../../../i18n/texts.ts";

export const awakeTexts = defineTexts({
  "es-PE": {
    none: "Este navegador no puede mantener encendida la pantalla: tóquela de vez en cuando.",
    refused:
      "El equipo no deja mantener encendida la pantalla (¿poca batería?): tóquela de vez en cuando.",
  },
  en: {
    none: "This browser cannot keep the screen on: touch it now and then.",
    refused: "The device does not let the screen stay on (low battery?): touch it now and then.",
  },
});
