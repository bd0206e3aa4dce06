/** axe-core in one of Safi's pages. Its source goes in through the protocol, which no page's policy concerns. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { settled } from './page-steps.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface Axe { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }> }

/** What axe finds against WCAG 2.2 AA and its own best practices, one line each. Empty when all is well. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(`${source};undefined`);
  await settled(page);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`));
  });
}
