import { junkLine } from './junk-line.ts';
import { knownWidget } from './widget.ts';
import { labelBehind } from './label-behind.ts';
import { labelBlock } from './label-block.ts';
import { labelLink } from './label-link.ts';
import { labelTail } from './label-tail.ts';
import { learntLabel } from './learnt-label.ts';
import { linkless } from './linkless.ts';
import { ownEmbed } from './own-embed.ts';
import { skipLink } from './skip-link.ts';
import { afterList, sideList } from './story-lists.ts';
import { signUp } from './sign-up.ts';
import { card } from './card.ts';
import type { RuleBook } from './rule.ts';

/** In order of trust: what an earlier rule takes is closed to the later. */
export const builtInRules: RuleBook = {
  rules: [knownWidget, ownEmbed, labelBlock, labelLink, labelTail, labelBehind, learntLabel, linkless, skipLink, junkLine],
  storyRules: [signUp, card, sideList, afterList],
};
