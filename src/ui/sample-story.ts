/** A story of our own in the interface's language, as a page prints it: shown at the welcome, and the ground on which a line is tried. */
import { t } from '../platform/i18n.ts';

/** A paragraph of the author's, or a line that is not the story: a label and the title it leads to. */
export type SampleLine = { text: string } | { label: string; title: string };

export const SAMPLE_ADDRESS = 'https://almarfa.example/2026/coast-train-returns';

/** What is shown of the story: the middle, where the lines stand. */
export const sampleExcerpt = (): SampleLine[] => [
  { text: t('welcome.sample.first') },
  { label: t('welcome.sample.label1'), title: t('welcome.sample.title1') },
  { text: t('welcome.sample.second') },
  { label: t('welcome.sample.label2'), title: t('welcome.sample.title2') },
  { text: t('welcome.sample.third') },
];

/** The words of a line as printed. */
export const textOfLine = (line: SampleLine): string => ('text' in line ? line.text : `${line.label} ${line.title}`);

/** A document of the story with these lines in its middle, its links leading to the same site. Shown nowhere, only read. */
export function sampleDocument(lines: readonly SampleLine[], lang: string): Document {
  const page = document.implementation.createHTMLDocument(t('welcome.sample.title'));
  page.documentElement.lang = lang;
  const article = page.createElement('article');
  const heading = page.createElement('h1');
  heading.textContent = t('welcome.sample.title');
  const whole: SampleLine[] = [{ text: t('welcome.sample.opening') }, ...lines, { text: t('welcome.sample.closing') }];
  article.append(heading, ...whole.map((line, i) => paragraph(page, line, i)));
  page.body.append(article);
  return page;
}

function paragraph(page: Document, line: SampleLine, index: number): HTMLElement {
  const p = page.createElement('p');
  if ('text' in line) {
    p.textContent = line.text;
    return p;
  }
  const label = page.createElement('strong');
  label.textContent = line.label;
  const link = page.createElement('a');
  link.href = new URL(`/2026/another-story-${index}`, SAMPLE_ADDRESS).href;
  link.textContent = line.title;
  p.append(label, ' ', link);
  return p;
}
