/** The four colours of highlights; paint.css and tokens.css give them their ground. */
import type { Highlight } from '../../../store/model.ts';

export type Colour = Highlight['colour'];
export const COLOURS: readonly Colour[] = [1, 2, 3, 4];
