/** A panel that opens from a button: settings, or a menu. The browser's popover closes it on Escape and on a click elsewhere. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export function Panel({ icon, label, children, isMenu = false, trigger, triggerClass = 'icon-button' }: {
  /** Name of the button and of the panel. */
  label: string;
  icon?: IconName;
  /** What the button shows in place of an icon. */
  trigger?: ComponentChildren;
  triggerClass?: string;
  isMenu?: boolean;
  /** Called with the way to close when open; not rendered before the first opening. */
  children: (close: () => void) => ComponentChildren;
}): JSX.Element {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  const close = (): void => {
    panel.current?.hidePopover();
    button.current?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    const box = panel.current;
    const from = button.current;
    if (!isOpen || !box || !from) return undefined;
    const place = (): void => placeBeside(box, from);
    place();
    box.querySelector<HTMLElement>('[role=menuitem], input:checked, button, select, input, a[href]')?.focus({ preventScroll: true });
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [isOpen]);

  return (
    <>
      <button
        ref={button} type="button" class={triggerClass} title={trigger ? undefined : label} aria-label={trigger && triggerClass !== 'icon-button' ? undefined : label}
        popovertarget={id} aria-haspopup={isMenu ? 'menu' : 'dialog'} aria-expanded={isOpen}
      >
        {trigger ?? (icon ? <Icon name={icon} /> : null)}
      </button>
      <div
        ref={panel} id={id} popover="auto" class={isMenu ? 'panel menu' : 'panel'} role={isMenu ? 'menu' : 'dialog'} aria-label={label}
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={isMenu ? moveInMenu : undefined}
      >
        {isOpen ? children(close) : null}
      </div>
    </>
  );
}

/** A row of a menu panel. */
export function MenuItem({ icon, onChoose, children, hint, disabled = false }: { icon?: IconName; onChoose: () => void; children: ComponentChildren; hint?: ComponentChildren; disabled?: boolean }): JSX.Element {
  return (
    <button type="button" role="menuitem" class="menu-item" tabIndex={-1} aria-disabled={disabled || undefined} onClick={() => { if (!disabled) onChoose(); }}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {hint}
    </button>
  );
}

/** Below the button when there is room, else above, else beside; always inside the window. */
function placeBeside(box: HTMLElement, from: HTMLElement): void {
  const gap = 4;
  const edge = 8;
  const button = from.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  // Chromium counts the gutter of a scrollbar that does not stand there into `clientWidth`; nothing is drawn in it.
  const { offsetWidth: room } = document.documentElement;
  const isRtl = getComputedStyle(from).direction === 'rtl';
  const below = button.bottom + gap;
  const above = button.top - gap - height;
  const top = below + height <= innerHeight - edge || above < edge ? Math.min(below, innerHeight - edge - height) : above;
  const left = isRtl === button.left < room / 2 ? button.left : button.right - width;
  box.style.top = `${Math.max(edge, top)}px`;
  box.style.left = `${Math.min(Math.max(edge, left), room - edge - width)}px`;
}

function moveInMenu(event: TargetedKeyboardEvent<HTMLDivElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 };
  const to = steps[event.key];
  if (to === undefined || items.length === 0) return;
  event.preventDefault();
  items[to % items.length]!.focus();
}
