/** The words of the MapLibre style specification, for rooms that describe layers without importing the map. */
export type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from "maplibre-gl";
