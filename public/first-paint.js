// Before anything is painted: language and theme as the app will read them, and whether the picture of the map is what the
// address asks for. Says nothing of what is kept on the device.
(() => {
  const root = document.documentElement;
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const address = new URLSearchParams(location.hash.slice(1) || kept("lindero.vista")?.slice(1));
  if ((address.get("idioma") ?? kept("lindero.locale")) === "en") root.lang = "en";
  const theme = kept("lindero.theme");
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = /^(?:light|dark|projector)$/.test(theme ?? "")
    ? theme
    : dark
      ? "dark"
      : "light";
  if (address.has("mapa") || address.has("tarea")) root.dataset.opens = "elsewhere";
})();
