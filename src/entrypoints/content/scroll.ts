/**
 * The reader's place while a page is folded and put back. What is in view browsers hold by scroll anchoring; what they cannot hold
 * (a page too short to scroll to where it was) is put back here. Asks for layout, so only after a click.
 */
export class ScrollMemory {
  readonly #before = scrollY;
  /** Where the page stands after the last change; null once the reader has scrolled by themselves. */
  #after: number | null = scrollY;

  /** Changes the page. */
  through(change: () => void): void {
    this.#seeWhoScrolled();
    change();
    if (this.#after !== null) this.#after = scrollY;
  }

  /** Makes the page what it was, and scrolls to where it was then, unless the reader has scrolled since. */
  backWith(change: () => void): void {
    // Asked before the change: Firefox has scrolled the changed page as soon as it is asked where it stands.
    this.#seeWhoScrolled();
    change();
    if (this.#after !== null && scrollY !== this.#before) scrollTo({ top: this.#before, left: scrollX, behavior: 'instant' });
  }

  #seeWhoScrolled(): void {
    if (this.#after !== null && Math.abs(scrollY - this.#after) > 1) this.#after = null;
  }
}
