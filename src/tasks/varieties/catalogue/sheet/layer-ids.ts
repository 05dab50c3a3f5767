export const ZONE_LAYER = "faja-relieve";
export const PLACE_LAYER = "lugar-tocado";
export const GROUND_LAYER = "relieve-tocable";
export const PLOTS_LAYER = "parcelas-altitud";
