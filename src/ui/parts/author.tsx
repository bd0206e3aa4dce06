/** Words that are not ours: the author's, the site's, the reader's query. Naskh, isolated, with their own direction. */
import type { JSX } from 'preact';
import { directionOf } from '../../core/text/direction.ts';

/** `bdi` with the direction of its own letters (not of the first one). `lang` when it is known. */
export function Author({ children, class: name, lang, as: Tag = 'bdi' }: { children: string; class?: string; lang?: string | null; as?: 'bdi' | 'span' | 'p' | 'h2' | 'h3' }): JSX.Element {
  return <Tag class={name ? `author ${name}` : 'author'} dir={directionOf(children)} lang={lang ?? undefined}>{children}</Tag>;
}

/** A name, host, number or date inside a sentence of ours: isolated, in our voice. */
export function Bdi({ children, dir }: { children: string | number; dir?: 'ltr' | 'rtl' }): JSX.Element {
  return <bdi dir={dir}>{children}</bdi>;
}
