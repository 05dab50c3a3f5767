import { useMemo } from "react";
import { WGS84 } from "../../geo/crs/crs.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useCapitals } from "../../layers/basemap/capitals.ts";
import { mapTexts } from "../../layers/map-texts.ts";
import type { Bounds, View } from "../../map/camera.ts";
import { boundsOf } from "../../map/frame/web-mercator.ts";
import { IndexMap } from "../../map/index-map/index-map.tsx";
import { SANCTUARY_ID } from "../data/embedded.ts";
import { useSession } from "../state/session.ts";
import styles from "./sheet-frame.module.css";
import { useShortWindow } from "./use-layout.ts";

/** San Ignacio, Jaén and the sanctuary. */
const EXTENT: Bounds = [-79.62, -6.2, -78.5, -4.85];
const NAMED: ReadonlySet<string> = new Set(["San Ignacio", "Jaén"]);
const WIDTH = 226;
const HEIGHT = { tall: 150, short: 104 };

export interface IndexPaneProps {
  readonly view: View | null;
}

/** Where the sheet lies in the two provinces. */
export const IndexPane = ({ view }: IndexPaneProps) => {
  const words = useTexts(mapTexts);
  const capitals = useCapitals();
  const short = useShortWindow();
  const sanctuary = useSession((s) => s.documents.areas.find((area) => area.id === SANCTUARY_ID));
  const rings = useMemo(() => {
    if (sanctuary === undefined) return [];
    const { coords, ringStart } = projectGeometry(sanctuary.geometry, sanctuary.crs, WGS84);
    return Array.from({ length: ringStart.length - 1 }, (_, ring) =>
      Array.from(
        { length: ringStart[ring + 1]! - ringStart[ring]! },
        (__, k): readonly [number, number] => {
          const at = 2 * (ringStart[ring]! + k);
          return [coords[at]!, coords[at + 1]!];
        },
      ),
    );
  }, [sanctuary]);
  return (
    <div className={styles.index}>
      <IndexMap
        extent={EXTENT}
        area={rings}
        places={capitals.map((capital) => ({ ...capital, named: NAMED.has(capital.name) }))}
        view={view && boundsOf(view)}
        width={WIDTH}
        height={short ? HEIGHT.short : HEIGHT.tall}
        label={words.indexMapLabel}
        note={words.indexMapNote}
      />
    </div>
  );
};
