/** The shape of every message's payload, by direction. A name that is not here does not exist. */
import { readingShape, userRuleShape, webAddress } from '../core/shape/reading-shape.ts';
import type { ContentToBackground, PageToBackground, ToContent } from './protocol.ts';
import { SITE_CHANGES } from './site-choice.ts';
import { flag, LONGEST_LIST, listOf, object, oneOf, optional, orNull, text, whole, type Shape } from '../core/shape/shape.ts';

type Shapes<D> = Record<keyof D, Shape<unknown>>;

const empty = object({});
const idList = optional(listOf(text(40)));

export const CONTENT_DOOR: Shapes<ToContent> = {
  read: object({ anyway: optional(flag) }),
  clean: object({ ids: idList, auto: optional(flag) }),
  restore: object({ ids: idList }),
  show: object({ id: text(40) }),
  teach: object({ selection: optional(flag) }),
  refresh: empty,
};

export const FROM_CONTENT_DOOR: Shapes<ContentToBackground> = {
  'gate.article': object({ url: text(8_192), isBack: flag }),
  'page.count': object({ count: orNull(whole(0, LONGEST_LIST)) }),
  'page.rule': object({ rule: userRuleShape }),
  'page.words': empty,
};

export const FROM_PAGE_DOOR: Shapes<PageToBackground> = {
  'reader.open': object({ tabId: whole(), reading: readingShape, beside: optional(flag), putBack: idList }),
  'article.save': object({ reading: readingShape }),
  'reader.next': object({ tabId: whole(), url: webAddress, from: optional(text(40)) }),
  'site.change': object({ host: text(255), change: oneOf(...SITE_CHANGES) }),
  'wish.fulfil': empty,
  'rule.change': object({ rule: userRuleShape, holds: flag }),
};
