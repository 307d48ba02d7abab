import { type Drawing, WIDTH } from './geometry'

/** The places of cards (`--x` in percent of the width, `--y` in px at 16 px text) as rules for a sheet. */
export function drawingRules({ height, cards, numbers }: Drawing): string {
  const at = ({ x, y }: { x: number; y: number }) =>
    `{--x:${((x * 100) / WIDTH).toFixed(2)};--y:${Math.round(y)}}`
  return [
    `.trace{--h:${Math.round(height)}}`,
    ...[...cards.values()].map((place, i) => `#vb${i + 1}${at(place)}`),
    ...[...numbers].map(([no, place]) => `#so${no}${at(place)}`),
  ].join('')
}
