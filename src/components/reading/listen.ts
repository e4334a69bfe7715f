import { tellHeight } from './tell-height.ts';

/** Waits until a chart is pointed at or focused, and only then loads what reads values off it. */
for (const picture of document.querySelectorAll<HTMLElement>('.chart .layouts:has([data-points])')) {
  const name = picture.closest('.chart')?.querySelector('.headline')?.textContent.trim();
  picture.tabIndex = 0;
  picture.role = 'application';
  picture.ariaRoleDescription = 'chart';
  picture.ariaLabel = `${name}. Arrow keys read its values, Escape leaves.`;
  const begin = (event: Event): void => {
    picture.removeEventListener('pointerenter', begin);
    picture.removeEventListener('focus', begin);
    void import('./read-chart.ts').then(({ readChart }) => readChart(picture, event));
  };
  picture.addEventListener('pointerenter', begin);
  picture.addEventListener('focus', begin);
}

if (parent !== window) tellHeight();
