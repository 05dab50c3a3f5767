/** Rows of the layers column and layers of the map. */
export const SITES_LAYER = "ensayos-wcr";
export const MEMBERS_LAYER = "plataforma-miembros";
export const ACTIVITIES_LAYER = "plataforma-actividades";
