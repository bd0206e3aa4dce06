/**
 * Messages between Safi's parts, typed by direction. Every message is checked at the door: who sends it,
 * that this direction knows it, and the shape of what it carries. What does not pass is not answered, what does always is.
 */
import { browser, type Runtime } from './browser.ts';
import { CONTENT_DOOR, FROM_CONTENT_DOOR, FROM_PAGE_DOOR } from './message-shapes.ts';
import type { ContentToBackground, PageToBackground, ToContent } from './protocol.ts';
import type { Shape } from '../core/shape/shape.ts';

type Method = (payload: unknown, sender: Sender) => unknown;
type Payload<M> = M extends (payload: infer P) => unknown ? P : never;
type Answer<M> = M extends (payload: never) => infer R ? Awaited<R> : never;
type ToBackground = ContentToBackground & PageToBackground;

/** What a handler learns of the sender. */
export interface Sender { tabId: number | null; url: string }
type Handlers<D> = { [N in keyof D]: (payload: Payload<D[N]>, sender: Sender) => Promise<Answer<D[N]>> | Answer<D[N]> };

interface Envelope { to: 'background' | 'content'; name: string; payload: unknown }
/** In place of an answer: the handler threw. */
interface Failure { failed: string }

/** Asks the background. Rejects with the handler's message when it failed, or when nobody answers. */
export async function sendToBackground<N extends keyof ToBackground>(name: N, payload: Payload<ToBackground[N]>): Promise<Answer<ToBackground[N]>> {
  return answerIn(await browser.runtime.sendMessage({ to: 'background', name, payload } satisfies Envelope));
}

/** Asks the content script of a tab's top frame. Rejects when none is there. */
export async function sendToTab<N extends keyof ToContent>(tabId: number, name: N, payload: Payload<ToContent[N]>): Promise<Answer<ToContent[N]>> {
  return answerIn(await browser.tabs.sendMessage(tabId, { to: 'content', name, payload } satisfies Envelope, { frameId: 0 }));
}

/** Registers the background's handlers, those for web pages' scripts and those for Safi's own pages. Call before the first await. */
export function handleInBackground(fromContent: Handlers<ContentToBackground>, fromPage: Handlers<PageToBackground>): void {
  listen('background', (sender) => {
    if (isOwnPage(sender)) return { handlers: fromPage, shapes: FROM_PAGE_DOOR };
    if (isTopFrameOfWebPage(sender)) return { handlers: fromContent, shapes: FROM_CONTENT_DOOR };
    return null;
  });
}

/** Registers the content script's handlers. Returns the way to stop answering. */
export function handleInContent(handlers: Handlers<ToContent>): () => void {
  return listen('content', (sender) => (isOwnPage(sender) ? { handlers, shapes: CONTENT_DOOR } : null));
}

interface Door { handlers: Record<string, unknown>; shapes: Record<string, Shape<unknown>> }
type Listener = (message: unknown, sender: Runtime.MessageSender, answer: (answer: unknown) => void) => true | undefined;

/** Answers through the callback: a promise as the answer is understood by Firefox alone. */
function listen(to: Envelope['to'], openDoor: (sender: Runtime.MessageSender) => Door | null): () => void {
  const listener: Listener = (message, sender, answer) => {
    if (!isEnvelope(message) || message.to !== to || sender.id !== browser.runtime.id) return undefined;
    const door = openDoor(sender);
    if (!door || !Object.hasOwn(door.shapes, message.name)) return undefined;
    if (!door.shapes[message.name]!(message.payload)) return undefined;
    const handle = door.handlers[message.name] as Method;
    const about: Sender = { tabId: sender.tab?.id ?? null, url: sender.url ?? '' };
    const handled = (async () => handle(message.payload, about))(); // async: what a handler throws is told to the asker
    handled.then((given) => answer(given ?? null), (error: unknown) => answer({ failed: error instanceof Error ? error.message : String(error) } satisfies Failure));
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () => browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

/** Nothing at all is heard where nobody is, where the message was refused at the door, and where the one who was to answer has ended. */
function answerIn<T>(answer: T | Failure | undefined): T {
  if (answer === undefined) throw new Error('Nobody answered.');
  if (typeof answer === 'object' && answer !== null && 'failed' in answer) throw new Error(answer.failed);
  return answer;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && typeof (message as Envelope).name === 'string';
}

/** A page, popup or worker of Safi itself: its address is of Safi's own origin. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function isTopFrameOfWebPage(sender: Runtime.MessageSender): boolean {
  return sender.tab?.id !== undefined && sender.frameId === 0 && /^(https?|file):/.test(sender.url ?? '');
}
