/** How to scroll: gently, unless the clerk asked the system for less motion. */
export const scrollManner = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
