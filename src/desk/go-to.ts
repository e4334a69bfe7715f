/** Scrolls the page to an element and lights it up for a moment. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  // An anchor may be an empty element before what it stands for.
  const shown = target.textContent?.trim() ? target : (target.nextElementSibling ?? target.parentElement ?? target);
  shown.scrollIntoView({ block: 'center' });
  shown.animate([{ outline: '3px solid #f46a25' }, { outline: '3px solid transparent' }], { duration: 1600 });
}
