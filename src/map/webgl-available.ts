/** True when the browser gives a WebGL2 context. Makes one and lets it go at once: contexts are few. */
export const webglAvailable = (): boolean => {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
};
