/** Running text as elements. Addresses pass `safeUrl` once more: a reading may come from a file. */
import type { JSX } from 'preact';
import type { Inline } from '../../core/model.ts';
import { safeUrl } from '../../core/link/safe-url.ts';
import { Phrases } from './phrases.tsx';

/** @param headlineIn language of a heading, which may break between words only. */
export function Inlines({ inlines, headlineIn = null }: { inlines: readonly Inline[]; headlineIn?: string | null }): JSX.Element {
  return <>{inlines.map((inline, i) => <InlineView key={i} inline={inline} headlineIn={headlineIn} />)}</>;
}

function InlineView({ inline, headlineIn }: { inline: Inline; headlineIn: string | null }): JSX.Element {
  switch (inline.type) {
    case 'text': return <Phrases text={inline.text} lang={headlineIn} />;
    case 'break': return <br />;
    case 'code': return <code dir="ltr">{inline.text}</code>;
    case 'strong': return <strong><Inlines inlines={inline.inlines} headlineIn={headlineIn} /></strong>;
    case 'em': return <em><Inlines inlines={inline.inlines} headlineIn={headlineIn} /></em>;
    case 'sup': return <sup><Inlines inlines={inline.inlines} /></sup>;
    case 'sub': return <sub><Inlines inlines={inline.inlines} /></sub>;
    case 'link': {
      const href = safeUrl(inline.href);
      const words = <Inlines inlines={inline.inlines} headlineIn={headlineIn} />;
      return href ? <a href={href} rel="noopener noreferrer" referrerpolicy="no-referrer">{words}</a> : words;
    }
  }
}
