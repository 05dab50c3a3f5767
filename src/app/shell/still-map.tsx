import limit from "../first-paint/limit.svg";

/** The limit as a picture, where the map will have drawn it: the same file that index.html shows. */
export const StillMap = () => (
  <div className="map-veil" data-veil="">
    <img className="first-still" src={limit} alt="" width={429} height={310} />
  </div>
);
