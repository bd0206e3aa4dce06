/** Known widgets: sufficient alone, whatever their label says. */
import type { Box, PageLine } from '../../walk/page.ts';
import { type DetectContext } from '../context.ts';
import { titleText } from '../title-text.ts';
import { addLine } from '../link-line.ts';
import { detectionOf, ofBlocks, type Detection } from '../detection.ts';
import { prominenceOf, Stories } from '../stories.ts';
import { widgetNames, type WidgetNames } from '../widget-names.ts';
import { widgets } from '../widgets/index.ts';
import type { Widget } from '../widget.ts';
import { WEIGHTS, WIDGET } from '../../weights.ts';
import type { Rule } from './rule.ts';

/** The rule over a list of widgets. */
export const widgetRule = (known: readonly Widget[]): Rule => ({
  id: 'widget',
  find(context) {
    const names = widgetNames(known);
    const found: Detection[] = [];
    let end = -1;
    for (const box of context.page.boxes) {
      if (box.index < end || box.end <= box.first) continue;
      const byAttribute = widgetByAttribute(context, box, names), index = byAttribute < 0 ? names.widgetOf(box.names) : byAttribute;
      if (index < 0 || box.tag === 'body' || box.tag === 'html') continue;
      const detection = inBox(context, box, known[index]!);
      if (!detection) continue;
      found.push(detection);
      end = box.endBox;
    }
    return found;
  },
});

export const knownWidget = widgetRule(widgets);

/** The widget whose attribute a box has; the others are not asked whether they match. */
function widgetByAttribute(context: DetectContext, box: Box, { attributeBoxes }: WidgetNames): number {
  for (const name of box.attributes) for (const [selector, index] of attributeBoxes.get(name) ?? []) if (context.page.matches(box.element, selector)) return index;
  return -1;
}

function inBox(context: DetectContext, box: Box, widget: Widget): Detection | null {
  const { page } = context;
  const labelled = widget.label ? labelText(box, widget.label) : null;
  const stories = new Stories();
  let label: string | null = labelled, prose = 0, linked = 0;
  for (let i = box.first; i < box.end; i++) {
    const block = page.blocks[i]!;
    if (block.kind === 'picture') { if (block.link?.isSameSite) stories.see(block.link); continue; }
    for (let l = page.lineOf[i]!; l < page.lineOf[i + 1]!; l++) {
      const line = page.lines[l]!;
      const known = context.labelOf(line);
      const rest = known && known.rest < line.text.length ? known.rest : labelled && line.text.startsWith(labelled) ? labelled.length : unlinkedLead(line);
      if (rest > 0 && !known) label ??= line.text.slice(0, rest);
      if (known && !labelled) label ??= known.label;
      if (context.isLinked(line, rest)) { linked += line.letters; if (titleText(line.text.slice(rest)).length > 3) addLine(context, stories, line, prominenceOf(context, block), { from: rest }); }
      else { if (!label && stories.size === 0 && line.text.length <= 60) label = titleText(line.text); if (context.isProse(block)) prose += line.letters; }
    }
  }
  const titles = stories.titles();
  if (prose > linked * 3 && prose > WIDGET.longestTeasers) return null;
  if (titles.length === 0 && !widget.junk) return null;
  return detectionOf(`widget:${widget.id}`, ofBlocks(page.blocks, box.first, box.end - 1), [{ name: 'widget', weight: WEIGHTS.widget }], {
    kind: widget.junk ? 'junk' : 'related',
    label: label ? titleText(label) : null,
    titles: widget.junk ? [] : titles,
  });
}

/** Words before the first link of a line, when they are short enough for a label. */
function unlinkedLead(line: PageLine): number {
  const start = line.links[0]?.start ?? 0;
  return start > 2 && start <= WIDGET.longestLead ? start : 0;
}

function labelText(box: Box, selector: string): string | null {
  try {
    const text = box.element.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
    return text && text.length <= 60 ? text : null;
  } catch { return null; }
}
