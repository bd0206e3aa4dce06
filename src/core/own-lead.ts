import type { Article } from './model.ts';

/** Whether the lead picture is to be shown over the text: not when the text shows it itself. */
export function hasOwnLead({ lead, blocks }: Article): boolean {
  if (!lead) return false;
  const file = fileOf(lead.url);
  return !blocks.some((block) => block.type === 'figure' && block.pictures.some((picture) => fileOf(picture.url) === file));
}

/** Sites write one picture under many sizes: the file's name without size and query tells it. */
function fileOf(url: string): string {
  const path = url.split(/[?#]/)[0]!;
  return path.slice(path.lastIndexOf('/') + 1).replace(/[-_]\d{2,4}x\d{2,4}(?=\.|$)/, '');
}
