/** Safi's words inside a text of another language or direction: isolated, with the interface's language and direction. */
import type { ComponentChildren, JSX } from 'preact';
import { direction, locale } from '../../platform/i18n.ts';

export function Ours({ children, class: name }: { children: ComponentChildren; class?: string }): JSX.Element {
  return <bdi class={name} lang={locale()} dir={direction()}>{children}</bdi>;
}
