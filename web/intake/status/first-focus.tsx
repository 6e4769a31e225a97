import type { ComponentChildren } from 'preact';

/**
 * News that a page opens on: whoever hears or tabs through it starts here, with script or without. It stands in a page
 * that answers a post, so nobody was reading anything else.
 */
export const FirstFocus = ({ children }: { readonly children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noAutofocus: this page answers a post, and what stands here is why it came back
  <div class="first-focus" tabIndex={-1} autoFocus>
    {children}
  </div>
);
