import type { Shape } from '../../model/chart/map.ts';
import type { Reading } from '../reading.ts';

/** An area of the map with what is known of it. */
export interface MapArea {
  name: string;
  shapes: Shape[];
  reading?: Reading & { value: number };
  highlighted: boolean;
  /** Of a place without an area: its longitude and latitude, degrees. */
  at?: [number, number];
}
