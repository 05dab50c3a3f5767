/** A hamlet that is monitored and its number of points. */
interface MonitoredHamlet {
  readonly district: string;
  readonly hamlet: string;
  readonly points: number;
}

/** Rounds on foot: hamlets with enough plots, close together, and four where only two points were begun. */
export const MONITORED: readonly MonitoredHamlet[] = [
  { district: "San Ignacio", hamlet: "Atapaca", points: 10 },
  { district: "San Ignacio", hamlet: "La Libertad", points: 10 },
  { district: "San Ignacio", hamlet: "Mandinga", points: 10 },
  { district: "San Ignacio", hamlet: "Urranche", points: 2 },
  { district: "Tabaconas", hamlet: "Charape", points: 10 },
  { district: "Tabaconas", hamlet: "Tabacal", points: 7 },
  { district: "Tabaconas", hamlet: "Alto Andino", points: 7 },
  { district: "Tabaconas", hamlet: "San Miguel", points: 10 },
  { district: "Tabaconas", hamlet: "Los Próceres", points: 2 },
  { district: "Huarango", hamlet: "Olmos", points: 11 },
  { district: "Huarango", hamlet: "El Progreso", points: 2 },
  { district: "Huarango", hamlet: "Vista Florida", points: 10 },
  { district: "La Coipa", hamlet: "La Lima", points: 10 },
  { district: "La Coipa", hamlet: "San Marcos", points: 8 },
  { district: "La Coipa", hamlet: "Cañas Bravas", points: 10 },
  { district: "Chirinos", hamlet: "Santa Cruz", points: 10 },
  { district: "Chirinos", hamlet: "La Witrera", points: 10 },
  { district: "Chirinos", hamlet: "Lambayeque", points: 2 },
  { district: "Namballe", hamlet: "Pueblo Libre", points: 10 },
  { district: "Namballe", hamlet: "La Zunga", points: 10 },
  { district: "San José de Lourdes", hamlet: "Nuevo Santo Tomás", points: 10 },
  { district: "San José de Lourdes", hamlet: "Alto Perú", points: 9 },
];
