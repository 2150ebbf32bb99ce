/** Twentieths of a point, Word's measure of distances. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Half points, Word's measure of letters. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
