/** Menus told by their shape: a site's own pages side by side, with hardly a story among them. */
import type { Box, PageBlock } from '../walk/page.ts';
import type { DetectContext } from './context.ts';
import { hasStoryAddress, isShortTitle } from './story-link.ts';
import { storyLines } from './story-line.ts';
import { LIST } from '../weights.ts';

/** Asks of a page's story links whether they stand in a menu; each list is looked through once. */
export class Menus {
  private readonly menus = new Map<Box, boolean | null>();
  constructor(private readonly context: DetectContext) {}

  /** The innermost list around a story link, or row of elements of one name, holds several links that name no story for each that does. */
  holds(block: PageBlock): boolean {
    for (let box = block.box, i = 0; box.parent && i < LIST.reach; box = box.parent, i++) {
      let isMenu = this.menus.get(box.parent);
      if (isMenu === undefined) this.menus.set(box.parent, isMenu = this.judge(box.parent, box.tag));
      if (isMenu !== null) return isMenu;
    }
    return false;
  }

  /** Null where the box holds one linked element of that name only. */
  private judge({ index, endBox }: Box, tag: string): boolean | null {
    const { boxes } = this.context.page;
    let stories = 0, others = 0;
    for (let i = index + 1; i < endBox; i = boxes[i]!.endBox) {
      const box = boxes[i]!;
      if (box.tag !== tag || box.linkLetters === 0) continue;
      if (this.namesStory(box)) stories++; else if (box.linkLetters === box.letters) others++;
    }
    return stories + others > 1 ? others > LIST.linksOfStory * Math.max(1, stories) : null;
  }

  private namesStory({ first, end }: Box): boolean {
    return this.context.page.blocks.slice(first, end).some((block) => storyLines(this.context, block).some(({ title, link }) => !isShortTitle(title) || hasStoryAddress(link)));
  }
}
