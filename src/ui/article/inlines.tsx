/** Running text as elements. Addresses pass `safeUrl` once more: a reading may come from a file. */
import type { JSX } from 'preact';
import type { Inline } from '../../core/model.ts';
import { safeUrl } from '../../core/link/safe-url.ts';

export function Inlines({ inlines }: { inlines: readonly Inline[] }): JSX.Element {
  return <>{inlines.map((inline, i) => <InlineView key={i} inline={inline} />)}</>;
}

function InlineView({ inline }: { inline: Inline }): JSX.Element {
  switch (inline.type) {
    case 'text': return <>{inline.text}</>;
    case 'break': return <br />;
    case 'code': return <code dir="ltr">{inline.text}</code>;
    case 'strong': return <strong><Inlines inlines={inline.inlines} /></strong>;
    case 'em': return <em><Inlines inlines={inline.inlines} /></em>;
    case 'link': {
      const href = safeUrl(inline.href);
      const words = <Inlines inlines={inline.inlines} />;
      return href ? <a href={href} rel="noopener noreferrer" referrerpolicy="no-referrer">{words}</a> : words;
    }
  }
}
