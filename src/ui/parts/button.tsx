/** Things to press. A filled button ('primary') stands once on a surface at most. */
import type { ButtonHTMLAttributes, ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'icon'>;

export function Button({ kind = 'plain', children, ...rest }: Native & { kind?: 'plain' | 'primary'; children: ComponentChildren }): JSX.Element {
  return <button type="button" {...rest} class={kind === 'primary' ? 'button primary' : 'button'}>{children}</button>;
}

/** A button that shows only an icon: `label` is its name, spoken and shown as a tip. 44 px each way. */
export function IconButton({ icon, label, children, ...rest }: Native & { icon?: IconName; label: string; children?: ComponentChildren }): JSX.Element {
  return (
    <button type="button" title={label} aria-label={label} {...rest} class="icon-button">
      {icon ? <Icon name={icon} /> : children}
    </button>
  );
}

/** An action in words, underlined; `accent` for the one that matters most in its row. */
export function Action({ accent = false, children, ...rest }: Native & { accent?: boolean; children: ComponentChildren }): JSX.Element {
  return <button type="button" {...rest} class={accent ? 'action accent' : 'action'}>{children}</button>;
}

/** The same look for something that is an address. */
export function ActionLink({ accent = false, children, ...rest }: {
  href: string;
  accent?: boolean;
  children: ComponentChildren;
  target?: '_blank';
  rel?: string;
  referrerpolicy?: 'no-referrer';
  download?: string;
  onClick?: (event: MouseEvent) => void;
}): JSX.Element {
  return <a {...rest} class={accent ? 'action accent' : 'action'}>{children}</a>;
}
