export class BrowserMissing extends Error {}
export function findBrowser(kind: 'chromium' | 'firefox'): string | null;
export function launchOptions(kind: 'chromium' | 'firefox'): { browser: 'chrome' | 'firefox'; executablePath: string; args: string[] };
export function howToInstall(kind: 'chromium' | 'firefox'): string;
