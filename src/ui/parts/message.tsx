/** What happened, what still works, one action: in place, next to what it is about. No red: a sign and a sentence. */
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';

/** `isProblem` adds the sign. `action` is an `<Action>`, or two that stay together. */
export function Message({ children, action, isProblem = false }: { children: ComponentChildren; action?: ComponentChildren; isProblem?: boolean }): JSX.Element {
  return (
    <div class="message" role="status">
      {isProblem ? <Icon name="warning" /> : null}
      <span class="message-words">
        <span>{children}</span>
        {action ? <span class="together">{action}</span> : null}
      </span>
    </div>
  );
}
