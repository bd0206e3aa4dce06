import type { Widget } from '../widget.ts';

/** Condé Nast (Vogue, Wired…): grade A. */
export const conde: Widget = {
  id: 'conde',
  name: 'Condé Nast (Vogue, Wired…)',
  boxes: ['[data-testid=external-link-embed--inline]', '.ExternalLinkEmbedWrapper*'],
  label: '[class*=ExternalLinkEmbedRubric]',
};
