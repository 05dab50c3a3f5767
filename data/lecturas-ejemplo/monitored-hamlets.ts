/** A hamlet that is monitored and its number of points. */
interface MonitoredHamlet {
  readonly district: string;
  readonly hamlet: string;
  readonly points: number;
}

/** Rounds on foot: hamlets with enough plots, close together, and four where only two points were begun. */
export const MONITORED: readonly MonitoredHamlet[] = [
  { district: "San Ignacio", hamlet: "Atapaca", points: 9 },
  { district: "San Ignacio", hamlet: "La Libertad", points: 9 },
  { district: "San Ignacio", hamlet: "Mandinga", points: 7 },
  { district: "San Ignacio", hamlet: "Urranche", points: 8 },
  { district: "Tabaconas", hamlet: "Charape", points: 9 },
  { district: "Tabaconas", hamlet: "Tabacal", points: 7 },
  { district: "Tabaconas", hamlet: "Alto Andino", points: 8 },
  { district: "Tabaconas", hamlet: "San Miguel", points: 9 },
  { district: "Tabaconas", hamlet: "Los Próceres", points: 2 },
  { district: "Huarango", hamlet: "Olmos", points: 9 },
  { district: "Huarango", hamlet: "El Progreso", points: 4 },
  { district: "Huarango", hamlet: "Vista Florida", points: 8 },
  { district: "Huarango", hamlet: "Saucepampa", points: 7 },
  { district: "La Coipa", hamlet: "La Lima", points: 11 },
  { district: "La Coipa", hamlet: "San Marcos", points: 8 },
  { district: "La Coipa", hamlet: "Cañas Bravas", points: 8 },
  { district: "La Coipa", hamlet: "Tres de Mayo", points: 2 },
  { district: "Chirinos", hamlet: "Santa Cruz", points: 9 },
  { district: "Chirinos", hamlet: "La Witrera", points: 9 },
  { district: "Chirinos", hamlet: "Lambayeque", points: 2 },
  { district: "Namballe", hamlet: "Pueblo Libre", points: 9 },
  { district: "Namballe", hamlet: "La Zunga", points: 8 },
  { district: "Namballe", hamlet: "Tamana", points: 2 },
  { district: "San José de Lourdes", hamlet: "Nuevo Santo Tomás", points: 9 },
  { district: "San José de Lourdes", hamlet: "Alto Perú", points: 7 },
];
