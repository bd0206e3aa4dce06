/**
 * The browser's own Back keys, heard by the page: Firefox switches its Back off while the reader has touched neither
 * this page nor the one before it, and a key of the browser does not count as a touch.
 */
const isMac = /Mac/.test(navigator.platform);

export function hearBackKeys(): void {
  addEventListener('keydown', (event) => {
    if (!isBackKey(event) || history.length < 2) return;
    event.preventDefault();
    history.back();
  });
}

function isBackKey({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  if (key === 'BrowserBack') return true;
  if (ctrlKey || shiftKey) return false;
  if (!isMac) return altKey && !metaKey && key === 'ArrowLeft';
  const isTyping = target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
  return metaKey && !altKey && !isTyping && (key === 'ArrowLeft' || key === '[');
}
