// Language and theme as the app will read them, and whether the address asks for another picture, before anything is painted.
{
  const kept = (key) => {
    try {
      return localStorage.getItem(`lindero.${key}`) ?? "";
    } catch {
      return "";
    }
  };
  const { documentElement: root } = document;
  const address = new URLSearchParams((location.hash || kept("vista")).slice(1));
  if ((address.get("idioma") ?? kept("locale")) === "en") root.lang = "en";
  const dark = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  root.dataset.theme = kept("theme") || dark;
  // The first figure costs a cheap phone a tenth of a second; while the style sheets come, its thread has nothing else.
  setTimeout(() => new Intl.NumberFormat("en-US", { useGrouping: "always" }).format(0));
  if (address.has("mapa") || address.has("tarea")) root.dataset.opens = "elsewhere";
}
