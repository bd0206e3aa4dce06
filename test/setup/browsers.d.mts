export class BrowserMissing extends Error {}
export function findBrowser(kind: 'chromium' | 'firefox'): string | null;
export function howToInstall(kind: 'chromium' | 'firefox'): string;
